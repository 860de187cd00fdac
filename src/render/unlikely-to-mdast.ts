import type { UnlikelyBlock } from "./block.ts";
import { disclaimersToMdast } from "./disclaimer-to-mdast.ts";
import { mdastParts } from "./mdast-parts.ts";
import { type Flow, nodes, type Target } from "./nodes.ts";
import { toSlug } from "./to-slug.ts";

const { heading, link, paragraph, wrap } = nodes;
const { care, evidence, lines, part } = mdastParts;

/** Write a remedy that probably does not help: harm and cautions first, then how sure anyone is. */
export function unlikelyToMdast(block: UnlikelyBlock, target: Target): Flow[] {
  const more = link(`#${target === "html" ? block.id : toSlug(block.name)}`, `More about: ${block.name}`);
  return wrap(
    target,
    "section",
    [
      heading(3, block.name),
      paragraph(block.summary, "summary"),
      ...(block.decider ? [paragraph(block.decider, "decider")] : []),
      ...disclaimersToMdast(block.disclaimers, "before", target),
      ...care(block.care, target),
      ...part(
        "Why people try it",
        block.whyTried.map((text) => paragraph(text)),
      ),
      ...part("How much", lines(block.howMuch, target)),
      ...part("How sure is anyone?", evidence(block.evidence, target)),
      ...disclaimersToMdast(block.disclaimers, "after", target),
      ...(block.inGuide ? [paragraph([more])] : []),
    ],
    "entry",
  );
}
