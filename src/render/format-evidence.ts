import { requireFields } from "../catalog/require-fields.ts";
import { requireKnownFields } from "../catalog/require-known-fields.ts";
import { requireText } from "../catalog/require-text.ts";
import { requireWord } from "../query/answer/require-word.ts";
import type { Evidence } from "../schema/evidence.ts";
import { certainties } from "../schema/vocabulary/certainty.ts";
import { effects } from "../schema/vocabulary/effect.ts";
import { outcomeMeanings, outcomes } from "../schema/vocabulary/outcome.ts";
import { raters } from "../schema/vocabulary/rater.ts";
import { causeSentences, effectSentences } from "./effect-sentences.ts";

/** Options of {@link formatEvidence}. */
export interface FormatEvidenceOptions {
  /** What the evidence is about: something that may help, or something that may bring cramps on. */
  readonly about?: "remedy" | "cause";
}

/**
 * Say in one sentence what is known, no stronger than it is known.
 *
 * @throws TypeError when a word is not one of ours.
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
export function formatEvidence(evidence: Evidence, options: FormatEvidenceOptions = {}): string {
  requireFields(evidence, "evidence");
  requireKnownFields(options, ["about"]);
  const { about = "remedy" } = options;
  requireWord(about, "options.about", ["remedy", "cause"]);
  const { outcome, population, effect, certainty } = evidence;
  requireWord(outcome, "evidence.outcome", outcomes);
  requireText(population, "evidence.population");
  requireWord(effect, "evidence.effect", effects);
  requireWord(certainty, "evidence.certainty", certainties);
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
 * @throws TypeError when a word is not one of ours.
 * @example
 * formatCertainty({ certainty: "moderate", ratedBy: "source" });
 * // => "Certainty: moderate, as rated by a cited review."
 */
export function formatCertainty(evidence: Pick<Evidence, "certainty" | "ratedBy">): string {
  requireFields(evidence, "evidence");
  const { certainty, ratedBy } = evidence;
  requireWord(certainty, "evidence.certainty", certainties);
  requireWord(ratedBy, "evidence.ratedBy", raters);
  const rater = ratedBy === "source" ? "as rated by a cited review" : "by our own rating";
  return `Certainty: ${certainty.replace("-", " ")}, ${rater}.`;
}
