import type { CauseBlock } from "./block.ts";
import { disclaimersToMdast } from "./disclaimer-to-mdast.ts";
import { mdastParts } from "./mdast-parts.ts";
import { type Flow, nodes, type Target } from "./nodes.ts";

const { heading, list, paragraph, wrap } = nodes;
const { part, evidence } = mdastParts;

/** Write a cause: what it is, what may point to it, and how sure anyone is. */
export function causeToMdast(
  { id, name, summary, about, cues, evidence: known, disclaimers: beside }: CauseBlock,
  target: Target,
): Flow[] {
  return wrap(
    target,
    "section",
    [
      heading(3, name),
      paragraph(summary, "summary"),
      ...disclaimersToMdast(beside, "before", target),
      ...disclaimersToMdast(beside, "after", target),
      ...about.map((text) => paragraph(text)),
      ...part("What may point to it", cues.length > 0 ? [list(cues)] : []),
      ...part("How sure is anyone?", evidence(known, target)),
    ],
    "entry",
    id,
  );
}
