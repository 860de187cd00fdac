import { findHeadline, nothingKnown, rankEvidence } from "../catalog/find-headline.ts";
import { requireObject } from "../catalog/require-object.ts";
import type { Evidence } from "../schema/evidence.ts";
import { certainties } from "../schema/vocabulary/certainty.ts";
import { effects } from "../schema/vocabulary/effect.ts";
import { type Goal, goals } from "../schema/vocabulary/goal.ts";
import { outcomes } from "../schema/vocabulary/outcome.ts";
import { sayUnexpected } from "../words/say-unexpected.ts";
import { requireWord } from "./answer/require-word.ts";

/**
 * Rank evidence by what it says of one goal. Something that ends a cramp need not prevent the next one, so only the
 * outcomes of the goal count, and of these the surest; where there are none, it is unclear. The better effect is less,
 * then the surer evidence.
 *
 * @throws TypeError when the goal is not one of ours, or the evidence is no list of outcomes, effects and certainties.
 * @example
 * const shin = getEntry(catalog, "standing-shin-stretch");
 * const calf = getEntry(catalog, "wall-calf-stretch");
 * shin && calf && rankForGoal(shin.evidence, "prevent") > rankForGoal(calf.evidence, "prevent");
 * // => true
 */
export function rankForGoal(evidence: readonly Evidence[], goal: Goal): number {
  requireWord(goal, "goal", goals);
  if (!Array.isArray(evidence)) {
    throw new TypeError(sayUnexpected({ given: evidence, argument: "evidence", expected: "a list of evidence" }));
  }
  for (const [place, piece] of evidence.entries()) {
    const { outcome, effect, certainty }: Partial<Evidence> = requireObject(piece, `evidence[${place}]`);
    requireWord(outcome, `evidence[${place}].outcome`, outcomes);
    requireWord(effect, `evidence[${place}].effect`, effects);
    requireWord(certainty, `evidence[${place}].certainty`, certainties);
  }
  return rankEvidence(findHeadline(evidence, { goals: [goal] }) ?? nothingKnown);
}
