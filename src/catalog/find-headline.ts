import type { Entry } from "../schema/entry.ts";
import type { Evidence } from "../schema/evidence.ts";
import { certainties } from "../schema/vocabulary/certainty.ts";
import { effects } from "../schema/vocabulary/effect.ts";
import type { Goal } from "../schema/vocabulary/goal.ts";
import type { Outcome } from "../schema/vocabulary/outcome.ts";
import { type Closeness, type Focus, findCloseness, noFocus } from "./focus.ts";

/** What tells whether a goal is reached. */
const outcomesOf: Record<Goal, readonly Outcome[]> = {
  "stop-now": ["cramp-relief", "symptom-relief"],
  "ease-after": ["soreness-after", "cramps", "symptoms"],
  prevent: [
    ...(["cramp-frequency", "cramp-severity", "cramp-threshold", "cramps"] as const),
    ...(["symptom-frequency", "symptom-severity", "symptoms"] as const),
  ],
};

/** What evidence says of an effect: which, and how sure anyone is of it. */
export type Known = Pick<Evidence, "effect" | "certainty">;

/** What is known where nobody has looked: it is unclear, and stands above what does not help. */
export const nothingKnown: Known = { effect: "unclear", certainty: "none" };

/** Rank what is known: the better effect first, then the surer evidence. Less is better. */
export function rankEvidence({ effect, certainty }: Known): number {
  return effects.indexOf(effect) * certainties.length + certainties.indexOf(certainty);
}

/** Compare two pieces of evidence for `.sort()`: what decides first is the surer one, and of equally sure ones the better. */
export function compareSureness(a: Known, b: Known): number {
  return certainties.indexOf(a.certainty) - certainties.indexOf(b.certainty) || rankEvidence(a) - rankEvidence(b);
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
    if (best && closeness === closest && (goals.length === 0 || compareSureness(piece, best) >= 0)) continue;
    [best, closest] = [piece, closeness];
  }
  return best;
}

/** Find the piece of evidence that decides where an entry stands where nothing is asked. Most kinds have none. */
export function findMainEvidence(entry: Entry): Evidence | undefined {
  return "evidence" in entry ? findHeadline(entry.evidence, noFocus) : undefined;
}
