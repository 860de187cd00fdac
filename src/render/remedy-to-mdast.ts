import type { RemedyBlock } from "./block.ts";
import { disclaimersToMdast } from "./disclaimer-to-mdast.ts";
import { mdastParts } from "./mdast-parts.ts";
import { type Flow, nodes, type Target } from "./nodes.ts";

const { heading, item, link, list, paragraph, wrap } = nodes;
const { lines, part, evidence, care } = mdastParts;

/** Write a remedy: harm and cautions before how it is done, then how sure anyone is. */
export function remedyToMdast(block: RemedyBlock, target: Target): Flow[] {
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
        "What it is",
        block.about.map((text) => paragraph(text)),
      ),
      ...part(
        "Why people try it",
        block.whyTried.map((text) => paragraph(text)),
      ),
      ...part("What you need", block.needs.length > 0 ? [list(block.needs)] : []),
      ...part("How to do it", block.steps.length > 0 ? [list(block.steps, true)] : []),
      ...part("How much", lines(block.howMuch, target)),
      ...part(
        "Stretches in this guide",
        block.stretches.length > 0
          ? [
              list(
                block.stretches.map(({ id, name }) =>
                  item([paragraph(target === "html" ? [link(`#${id}`, name)] : name)]),
                ),
              ),
            ]
          : [],
      ),
      ...part("How sure is anyone?", evidence(block.evidence, target)),
      ...disclaimersToMdast(block.disclaimers, "after", target),
    ],
    "entry",
    block.id,
  );
}
