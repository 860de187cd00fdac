import { type Because, noReasons } from "../because.ts";
import { addBit, createBits, hasBit } from "./bits.ts";
import { explainMatch } from "./explain-match.ts";
import { matchBits } from "./match-bits.ts";
import type { ListedPart } from "./parts.ts";
import type { PartPlan } from "./plan.ts";
import { planPart } from "./plan-part.ts";
import type { QuestionIndex } from "./question-index.ts";

/** The parts that a remedy meets through its stretches. */
export const throughStretches: readonly ListedPart[] = ["muscle", "position", "place", "technique"];

/** A part of a question, and what was given for it. */
export interface AskedPart {
  readonly part: ListedPart;
  readonly given: unknown;
}

/**
 * Plan the parts that a remedy meets through its stretches: it does where one and the same stretch of it meets them all.
 *
 * @throws TypeError when a part has another shape or names a value that there is not.
 */
export function planThrough(remedies: QuestionIndex, stretches: QuestionIndex, asked: readonly AskedPart[]): PartPlan {
  const plans = asked.map(({ part, given }) => planPart(stretches, part, given));
  const must = [stretches.everything, ...plans.flatMap((plan) => plan.must)];
  const mustNot = plans.flatMap((plan) => plan.mustNot);
  const reasons = plans.flatMap((plan) => plan.reasons);
  const meeting = matchBits({ must, mustNot, reasons }, createBits(stretches.entries.length));
  const explain = explainMatch(reasons);
  const findPlace = (ids: readonly string[]): number | undefined =>
    ids.map((id) => stretches.places.get(id)).find((place) => place !== undefined && hasBit(meeting, place));
  const bits = createBits(remedies.entries.length);
  for (const [place, entry] of remedies.entries.entries()) {
    if (entry.kind === "remedy" && findPlace(entry.stretches) !== undefined) addBit(bits, place);
  }
  return {
    part: "muscle",
    must: [bits],
    mustNot: [],
    reasons: [
      (place): readonly Because[] => {
        const remedy = remedies.entries[place];
        const through = remedy?.kind === "remedy" ? findPlace(remedy.stretches) : undefined;
        if (through === undefined) return noReasons;
        const via = stretches.entries[through]?.id ?? "";
        return explain(through).map((reason) => ({ ...reason, via }));
      },
    ],
  };
}
