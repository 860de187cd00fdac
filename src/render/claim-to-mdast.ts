import type { ClaimBlock } from "./block.ts";
import { mdastParts } from "./mdast-parts.ts";
import { type Flow, nodes, type Target } from "./nodes.ts";

const { heading, paragraph, wrap } = nodes;
const { lines } = mdastParts;

/** Write what the article says, the verdict, and what the evidence says. */
export function claimToMdast(
  { id, name, statement, verdict, verdictLabel, certainty, note }: ClaimBlock,
  target: Target,
): Flow[] {
  return wrap(
    target,
    "section",
    [
      heading(3, name),
      paragraph(`The article says: ${statement}`, "statement"),
      paragraph(
        `Verdict: ${verdictLabel.charAt(0).toLowerCase()}${verdictLabel.slice(1)}. ${certainty}`,
        `verdict verdict-${verdict}`,
      ),
      ...lines(note, target),
    ],
    "claim",
    id,
  );
}
