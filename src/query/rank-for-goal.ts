import type { Evidence } from "../schema/evidence.ts";
import { certainties } from "../schema/vocabulary/certainty.ts";
import { effects } from "../schema/vocabulary/effect.ts";
import type { Goal } from "../schema/vocabulary/goal.ts";
import type { Outcome } from "../schema/vocabulary/outcome.ts";

/** What tells whether a goal is reached. */
const outcomesOf: Record<Goal, readonly Outcome[]> = {
  "stop-now": ["cramp-relief", "symptom-relief"],
  "ease-after": ["soreness-after", "cramps", "symptoms"],
  prevent: [
    ...(["cramp-frequency", "cramp-severity", "cramp-threshold", "cramps"] as const),
    ...(["symptom-frequency", "symptom-severity", "symptoms"] as const),
  ],
};

/**
 * Rank evidence by what it says of one goal: the better effect first, then the surer evidence. Something that ends a
 * cramp need not prevent the next one, so only the outcomes of the goal count. Less is better.
 *
 * @example
 * const shin = getEntry(catalog, "standing-shin-stretch");
 * const calf = getEntry(catalog, "wall-calf-stretch");
 * shin && calf && rankForGoal(shin.evidence, "prevent") > rankForGoal(calf.evidence, "prevent");
 * // => true
 */
export function rankForGoal(evidence: readonly Evidence[], goal: Goal): number {
  const ranks = evidence
    .filter(({ outcome }) => outcomesOf[goal].includes(outcome))
    .map(({ effect, certainty }) => effects.indexOf(effect) * certainties.length + certainties.indexOf(certainty));
  return Math.min(...ranks, effects.length * certainties.length);
}
