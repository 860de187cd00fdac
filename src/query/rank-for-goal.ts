import { findHeadline, rankEvidence } from "../catalog/find-headline.ts";
import { requireObject } from "../catalog/require-object.ts";
import type { Evidence } from "../schema/evidence.ts";
import { type Goal, goals } from "../schema/vocabulary/goal.ts";
import { sayOneOf, sayUnexpected } from "../words/say-unexpected.ts";

/**
 * Rank evidence by what it says of one goal: the better effect first, then the surer evidence. Something that ends a
 * cramp need not prevent the next one, so only the outcomes of the goal count; where there are none, it is unclear.
 * Less is better.
 *
 * @throws TypeError when the goal is not one of ours, or the evidence is no list of objects.
 * @example
 * const shin = getEntry(catalog, "standing-shin-stretch");
 * const calf = getEntry(catalog, "wall-calf-stretch");
 * shin && calf && rankForGoal(shin.evidence, "prevent") > rankForGoal(calf.evidence, "prevent");
 * // => true
 */
export function rankForGoal(evidence: readonly Evidence[], goal: Goal): number {
  if (!goals.includes(goal)) {
    throw new TypeError(sayUnexpected({ given: goal, argument: "goal", expected: sayOneOf(goals), candidates: goals }));
  }
  if (!Array.isArray(evidence)) {
    throw new TypeError(sayUnexpected({ given: evidence, argument: "evidence", expected: "a list of evidence" }));
  }
  for (const [place, piece] of evidence.entries()) requireObject(piece, `evidence[${place}]`);
  return rankEvidence(findHeadline(evidence, [goal]) ?? { effect: "unclear", certainty: "none" });
}
