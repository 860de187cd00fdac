import type { Evidence } from "../schema/evidence.ts";
import { outcomeMeanings } from "../schema/vocabulary/outcome.ts";
import { causeSentences, effectSentences } from "./effect-sentences.ts";

/** Options of {@link formatEvidence}. */
export interface FormatEvidenceOptions {
  /** What the evidence is about: something that may help, or something that may bring cramps on. */
  readonly about?: "remedy" | "cause";
}

/**
 * Say in one sentence what is known, no stronger than it is known.
 *
 * @example
 * formatEvidence({
 *   outcome: "cramp-frequency",
 *   population: "older adults with night cramps",
 *   effect: "no-benefit",
 *   certainty: "moderate",
 *   ratedBy: "source",
 *   references: ["garrison-2020"],
 * });
 * // => "In older adults with night cramps, this probably makes no worthwhile difference to how often cramps come."
 */
export function formatEvidence(evidence: Evidence, { about = "remedy" }: FormatEvidenceOptions = {}): string {
  const { outcome, population, effect, certainty } = evidence;
  const sentences = (about === "cause" && causeSentences[effect]) || effectSentences[effect];
  const sentence = sentences[certainty].replace("{outcome}", outcomeMeanings[outcome]);
  const isTested = certainty !== "none" && certainty !== "good-practice";
  const link = effect === "association" && isTested;
  const limit = about === "cause" ? " That does not show that it is the cause." : " Nobody has shown that it helps.";
  return `In ${population}, ${sentence}.${link ? limit : ""}`;
}

/**
 * Say how sure anyone is, and who says so.
 *
 * @example
 * formatCertainty({ certainty: "moderate", ratedBy: "source" });
 * // => "Certainty: moderate, as rated by a cited review."
 */
export function formatCertainty({ certainty, ratedBy }: Pick<Evidence, "certainty" | "ratedBy">): string {
  const rater = ratedBy === "source" ? "as rated by a cited review" : "by our own rating";
  return `Certainty: ${certainty.replace("-", " ")}, ${rater}.`;
}
