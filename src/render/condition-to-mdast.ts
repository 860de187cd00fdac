import type { ConditionBlock } from "./block.ts";
import { mdastParts } from "./mdast-parts.ts";
import { type Flow, nodes, type Target } from "./nodes.ts";

const { heading, list, paragraph, wrap } = nodes;
const { lines, part } = mdastParts;

/** Write a condition: what it is, and what is easily taken for it. */
export function conditionToMdast({ id, name, summary, about, lookalikes }: ConditionBlock, target: Target): Flow[] {
  return wrap(
    target,
    "section",
    [
      heading(3, name),
      paragraph(summary, "summary"),
      ...lines(about, target),
      ...part("Easily taken for it", lookalikes.length > 0 ? [list(lookalikes)] : []),
    ],
    "entry",
    id,
  );
}
