import type { Entry } from "../schema/entry.ts";
import type { Evidence } from "../schema/evidence.ts";
import { certainties } from "../schema/vocabulary/certainty.ts";
import { deciders } from "../schema/vocabulary/decider.ts";
import { effects } from "../schema/vocabulary/effect.ts";
import { kinds } from "../schema/vocabulary/kind.ts";
import { tiers } from "../schema/vocabulary/tier.ts";

function rankEvidence([first]: readonly Evidence[]): number[] {
  return first ? [effects.indexOf(first.effect), certainties.indexOf(first.certainty)] : [effects.length];
}

/** The numbers that an entry is sorted by, most telling first. */
function rank(entry: Entry): number[] {
  const kind = kinds.indexOf(entry.kind);
  switch (entry.kind) {
    case "remedy":
      return [kind, ...rankEvidence(entry.evidence), deciders.indexOf(entry.whoDecides)];
    case "stretch":
    case "cause":
      return [kind, ...rankEvidence(entry.evidence)];
    case "red-flag":
      return [kind, tiers.indexOf(entry.tier), entry.order];
    default:
      return [kind];
  }
}

/**
 * Compare two entries for `.sort()`: by kind; then the better effect, the surer evidence and the freer
 * choice first, and the more urgent red flag; then by id. The order is total, so it never depends on the input.
 *
 * @example
 * compareEntries(getEntry(catalog, "bedtime-stretching"), getEntry(catalog, "magnesium-supplement")) < 0;
 * // => true
 */
export function compareEntries(a: Entry, b: Entry): number {
  const ranks = rank(b);
  for (const [index, value] of rank(a).entries()) {
    const difference = value - (ranks[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
