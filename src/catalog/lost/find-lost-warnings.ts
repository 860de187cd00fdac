import type { Disclaimer } from "../../schema/disclaimer.ts";
import type { Entry } from "../../schema/entry.ts";
import type { Reference } from "../../schema/reference.ts";
import { integrityStatuses } from "../../schema/vocabulary/integrity-status.ts";
import { placements } from "../../schema/vocabulary/placement.ts";
import { loseCondition } from "./lose-condition.ts";
import { loseRedFlag } from "./lose-red-flag.ts";
import { loseRemedy, loseStretch } from "./lose-remedy.ts";
import { type LostWarning, loseIds, loseRank, loseValue, loseWords, type Sides } from "./lost-warning.ts";

function loseDisclaimer(entry: Disclaimer, copy: Disclaimer): LostWarning[] {
  return [
    ...loseValue("type", copy.type, entry.type),
    ...loseRank("placement", copy.placement, entry.placement, placements),
    ...loseWords("text", copy.text, entry.text),
  ];
}

/** What is known against a source, the gravest first. */
const gravestFirst = [...integrityStatuses].reverse();

/** A source that was taken back or corrected stays so. */
function loseReference({ integrity: was }: Reference, { integrity }: Reference): LostWarning[] {
  const [given, least] = [integrity?.status ?? "no-notice-known", was?.status ?? "no-notice-known"];
  return loseRank("integrity.status", given, least, gravestFirst);
}

function loseByKind(entry: Entry, copy: Entry, sides: Sides): LostWarning[] {
  if (entry.kind === "condition" && copy.kind === "condition") return loseCondition(entry, copy, sides.after);
  if (entry.kind === "red-flag" && copy.kind === "red-flag") return loseRedFlag(entry, copy);
  if (entry.kind === "disclaimer" && copy.kind === "disclaimer") return loseDisclaimer(entry, copy);
  if (entry.kind === "stretch" && copy.kind === "stretch") return loseStretch(entry, copy, sides);
  if (entry.kind === "remedy" && copy.kind === "remedy") return loseRemedy(entry, copy, sides);
  if (entry.kind === "reference" && copy.kind === "reference") return loseReference(entry, copy);
  if (entry.kind === "guide" && copy.kind === "guide") return loseValue("condition", copy.condition, entry.condition);
  return loseValue("kind", copy.kind, entry.kind);
}

/**
 * Find what an entry lacks that takes the place of another, or that another has become: all by which a reader is warned. The
 * links of both must lead to the ids of today.
 */
export function findLostWarnings(entry: Entry, copy: Entry, sides: Sides): readonly LostWarning[] {
  const was = "disclaimers" in entry ? entry.disclaimers : [];
  const lost = loseByKind(entry, copy, sides);
  return "disclaimers" in copy ? [...lost, ...loseIds("disclaimers", copy.disclaimers, was)] : lost;
}
