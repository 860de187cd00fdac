import type { Evidence } from "../schema/evidence.ts";
import { formatCertainty, formatEvidence } from "./format-evidence.ts";
import type { GuideContext } from "./guide-context.ts";
import type { EvidenceLines } from "./line.ts";

/** Say what is known of something, one set of sentences for each outcome and group of people. */
export function evidenceLines(
  evidence: readonly Evidence[],
  context: GuideContext,
  about: "remedy" | "cause" = "remedy",
): EvidenceLines[] {
  return evidence.map((each) => ({
    effect: context.line(formatEvidence(each, { about }), each.references),
    certainty: formatCertainty(each),
    note: each.note ?? "",
  }));
}
