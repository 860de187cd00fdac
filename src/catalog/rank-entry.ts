import type { Entry } from "../schema/entry.ts";
import type { Evidence } from "../schema/evidence.ts";
import type { Remedy } from "../schema/remedy.ts";
import { certainties } from "../schema/vocabulary/certainty.ts";
import { deciders } from "../schema/vocabulary/decider.ts";
import { effects } from "../schema/vocabulary/effect.ts";
import { kinds } from "../schema/vocabulary/kind.ts";
import { tiers } from "../schema/vocabulary/tier.ts";
import { nothingKnown, rankEvidence } from "./find-headline.ts";
import { isHarmful } from "./is-harmful.ts";

/** One more than the largest number that a rank is put together from. */
const radix = 1024;

const worst = effects.length * certainties.length;
const mayHelp = rankEvidence({ effect: "safety", certainty: "high" });

/** Rank what is known of an entry. What harms more than it helps comes last, whatever decides. */
function rankKnown(entry: { readonly evidence: readonly Evidence[] }, headline: Evidence | undefined): number {
  return isHarmful(entry) ? worst : rankEvidence(headline ?? nothingKnown);
}

/** Whether a remedy is a treatment that a clinician gives. Asking for a check is something a person can do. */
function isTreatment({ whoDecides, kindOfRemedy }: Remedy): boolean {
  const isAsked = kindOfRemedy === "medicine-review" || kindOfRemedy === "medical-check";
  return !isAsked && whoDecides !== "self-care" && whoDecides !== "ask-first";
}

/** List the numbers that an entry is sorted by within its kind, most telling first. */
function listRanks(entry: Entry, headline: Evidence | undefined): readonly [number, number, number] {
  switch (entry.kind) {
    case "remedy": {
      const known = rankKnown(entry, headline);
      const place = known < mayHelp ? Number(isTreatment(entry)) : 2;
      return [place, known, deciders.indexOf(entry.whoDecides)];
    }
    case "stretch":
    case "cause":
      return [rankKnown(entry, headline), 0, 0];
    case "red-flag":
      return [tiers.indexOf(entry.tier), Math.min(entry.order, radix - 1), 0];
    default:
      return [0, 0, 0];
  }
}

/** Rank an entry among all by the evidence that decides, as one number. Less comes first; ties go by id. */
export function rankEntry(entry: Entry, headline: Evidence | undefined): number {
  const [first, second, third] = listRanks(entry, headline);
  return ((kinds.indexOf(entry.kind) * radix + first) * radix + second) * radix + third;
}
