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

/** Rank what is known: the better effect first, then the surer evidence. Less is better. */
export function rankEvidence({ effect, certainty }: Pick<Evidence, "effect" | "certainty">): number {
  return effects.indexOf(effect) * certainties.length + certainties.indexOf(certainty);
}

/**
 * Find the piece of evidence that decides where an entry stands: the best of those about a goal, or, where no goal is
 * asked, the first one. Something that ends a cramp need not prevent the next, so only the outcomes of a goal count.
 *
 * @returns the evidence, or undefined where nobody has looked at the goal.
 */
export function findHeadline(evidence: readonly Evidence[], goals: readonly Goal[]): Evidence | undefined {
  if (goals.length === 0) return evidence[0];
  let best: Evidence | undefined;
  for (const piece of evidence) {
    if (!goals.some((goal) => outcomesOf[goal].includes(piece.outcome))) continue;
    if (best === undefined || rankEvidence(piece) < rankEvidence(best)) best = piece;
  }
  return best;
}
