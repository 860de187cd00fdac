import type { Evidence } from "../schema/evidence.ts";
import { certainties } from "../schema/vocabulary/certainty.ts";
import { effects } from "../schema/vocabulary/effect.ts";
import type { Goal } from "../schema/vocabulary/goal.ts";
import type { Outcome } from "../schema/vocabulary/outcome.ts";
import { type Closeness, type Focus, findCloseness } from "./focus.ts";

/** What tells whether a goal is reached. */
const outcomesOf: Record<Goal, readonly Outcome[]> = {
  "stop-now": ["cramp-relief", "symptom-relief"],
  "ease-after": ["soreness-after", "cramps", "symptoms"],
  prevent: [
    ...(["cramp-frequency", "cramp-severity", "cramp-threshold", "cramps"] as const),
    ...(["symptom-frequency", "symptom-severity", "symptoms"] as const),
  ],
};

/** What is known where nobody has looked: it is unclear, and stands above what does not help. */
export const nothingKnown: Pick<Evidence, "effect" | "certainty"> = { effect: "unclear", certainty: "none" };

/** Rank what is known: the better effect first, then the surer evidence. Less is better. */
export function rankEvidence({ effect, certainty }: Pick<Evidence, "effect" | "certainty">): number {
  return effects.indexOf(effect) * certainties.length + certainties.indexOf(certainty);
}

/** Whether one piece of evidence decides rather than another: the surer one, and of equally sure ones the better. */
function isSurer(piece: Evidence, other: Evidence): boolean {
  const difference = certainties.indexOf(piece.certainty) - certainties.indexOf(other.certainty);
  return difference === 0 ? rankEvidence(piece) < rankEvidence(other) : difference < 0;
}

/**
 * Find the piece of evidence that decides where an entry stands. Something that ends a cramp need not prevent the next,
 * and what was found in pregnancy need not hold for others: so only what is about the goals and the conditions counts.
 * What names an asked condition itself goes before what may count for it. Then the surest decides, where goals are
 * asked, and otherwise the first.
 *
 * @returns the evidence, or undefined where nobody has looked.
 */
export function findHeadline(evidence: readonly Evidence[], { goals, conditions }: Focus): Evidence | undefined {
  let best: Evidence | undefined;
  let closest: Closeness | undefined;
  for (const piece of evidence) {
    if (goals.length > 0 && !goals.some((goal) => outcomesOf[goal].includes(piece.outcome))) continue;
    const closeness = findCloseness(piece, conditions);
    if (closeness === "other" || (closest === "exact" && closeness === "apt")) continue;
    if (best && closeness === closest && (goals.length === 0 || !isSurer(piece, best))) continue;
    [best, closest] = [piece, closeness];
  }
  return best;
}
