import type { Entry } from "../schema/entry.ts";
import { findMainEvidence } from "./find-headline.ts";
import { rankEntry } from "./rank-entry.ts";
import { requireEntry } from "./require-entries.ts";

/**
 * Compare two entries for `.sort()`: by kind; then the better effect, the surer evidence and the freer
 * choice first, and the more urgent red flag; then by id. Of remedies that may help, those that a person can do stand
 * before the treatments that only a clinician gives. The order is total, so it never depends on the input.
 *
 * @throws TypeError when one of them is no entry.
 * @example
 * const stretching = getEntry(catalog, "bedtime-stretching");
 * const magnesium = getEntry(catalog, "magnesium-supplement");
 * stretching && magnesium && compareEntries(stretching, magnesium) < 0;
 * // => true
 */
export function compareEntries(a: Entry, b: Entry): number {
  requireEntry(a, "a");
  requireEntry(b, "b");
  const difference = rankEntry(a, findMainEvidence(a)) - rankEntry(b, findMainEvidence(b));
  return difference || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
