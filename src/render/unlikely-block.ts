import type { Remedy } from "../schema/remedy.ts";
import type { UnlikelyBlock } from "./block.ts";
import { evidenceLines } from "./evidence-lines.ts";
import type { GuideContext } from "./guide-context.ts";

/** Build the block of a remedy that probably does not help or has nothing behind it: harm first. */
export function unlikelyBlock(remedy: Remedy, context: GuideContext): UnlikelyBlock {
  context.use(remedy);
  const { id, name, harms, evidence } = remedy;
  return {
    type: "unlikely",
    id,
    name,
    harms: harms.map(({ what, references }) => context.line(what, references)),
    evidence: evidenceLines(evidence, context),
    inGuide: context.shown.has(id),
  };
}
