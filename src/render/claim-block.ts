import type { Claim } from "../schema/claim.ts";
import type { Verdict } from "../schema/vocabulary/verdict.ts";
import type { ClaimBlock } from "./block.ts";
import { formatCertainty } from "./format-evidence.ts";
import type { GuideContext } from "./guide-context.ts";

/** What a reader is told of a verdict. */
export const verdictLabels: Record<Verdict, string> = {
  supported: "Backed by the evidence",
  partly: "Partly backed by the evidence",
  unverified: "Nothing was found either way",
  unsupported: "Not backed by the evidence",
  contradicted: "The evidence points the other way",
};

/** Build the block of a claim. */
export function claimBlock(claim: Claim, context: GuideContext): ClaimBlock {
  context.use(claim);
  const { id, name, statement, verdict, note, references } = claim;
  const last = note.length - 1;
  return {
    type: "claim",
    id,
    name,
    statement,
    verdict,
    verdictLabel: verdictLabels[verdict],
    certainty: formatCertainty(claim),
    note: note.map((text, index) => context.line(text, index === last ? references : [])),
  };
}
