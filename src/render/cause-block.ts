import type { Cause } from "../schema/cause.ts";
import type { CauseBlock } from "./block.ts";
import { disclaimerBlocks } from "./disclaimer-block.ts";
import { evidenceLines } from "./evidence-lines.ts";
import type { GuideContext } from "./guide-context.ts";

/** Build the block of a cause. */
export function causeBlock(cause: Cause, context: GuideContext): CauseBlock {
  context.use(cause);
  const { id, name, summary, about, cues, evidence, disclaimers } = cause;
  return {
    type: "cause",
    id,
    name,
    summary,
    about: about.map(context.say),
    cues,
    evidence: evidenceLines(evidence, context, "cause"),
    disclaimers: disclaimerBlocks(disclaimers, context),
  };
}
