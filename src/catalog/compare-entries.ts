import type { Entry } from "../schema/entry.ts";
import type { Evidence } from "../schema/evidence.ts";
import type { Remedy } from "../schema/remedy.ts";
import { certainties } from "../schema/vocabulary/certainty.ts";
import { deciders } from "../schema/vocabulary/decider.ts";
import { effects } from "../schema/vocabulary/effect.ts";
import { kinds } from "../schema/vocabulary/kind.ts";
import { tiers } from "../schema/vocabulary/tier.ts";

function rankEvidence([first]: readonly Evidence[]): number[] {
  return first ? [effects.indexOf(first.effect), certainties.indexOf(first.certainty)] : [effects.length];
}

/** Whether a remedy is a treatment that a clinician gives. Asking for a check is something a person can do. */
function isTreatment({ whoDecides, kindOfRemedy }: Remedy): boolean {
  const isAsked = kindOfRemedy === "medicine-review" || kindOfRemedy === "medical-check";
  return !isAsked && whoDecides !== "self-care" && whoDecides !== "ask-first";
}

/** What may help first; of that, what a person can do before what only a clinician gives. */
function rankRemedy(remedy: Remedy): number[] {
  const [effect = effects.length, ...certainty] = rankEvidence(remedy.evidence);
  const mayHelp = effect <= effects.indexOf("possible-benefit");
  const place = mayHelp ? Number(isTreatment(remedy)) : 2;
  return [kinds.indexOf("remedy"), place, effect, ...certainty, deciders.indexOf(remedy.whoDecides)];
}

/** The numbers that an entry is sorted by, most telling first. */
function rank(entry: Entry): number[] {
  const kind = kinds.indexOf(entry.kind);
  switch (entry.kind) {
    case "remedy":
      return rankRemedy(entry);
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
 * choice first, and the more urgent red flag; then by id. Of remedies that may help, those that a person can do stand
 * before the treatments that only a clinician gives. The order is total, so it never depends on the input.
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
