import type { UnlikelyBlock } from "./block.ts";
import { mdastParts } from "./mdast-parts.ts";
import { type Flow, nodes, type Target } from "./nodes.ts";
import { toSlug } from "./to-slug.ts";

const { heading, link, paragraph, wrap } = nodes;
const { bullets, evidence } = mdastParts;

/** Write a remedy that probably does not help: harm first. */
export function unlikelyToMdast({ id, name, harms, evidence: known, inGuide }: UnlikelyBlock, target: Target): Flow[] {
  return wrap(
    target,
    "section",
    [
      heading(3, name),
      ...(harms.length > 0 ? [bullets(harms, target)] : []),
      ...evidence(known, target),
      ...(inGuide ? [paragraph([link(`#${target === "html" ? id : toSlug(name)}`, `More about: ${name}`)])] : []),
    ],
    "entry",
  );
}
