import type { Catalog } from "../../catalog/catalog.ts";
import type { Remedy } from "../../schema/remedy.ts";
import type { Stretch } from "../../schema/stretch.ts";
import type { CautionLevel } from "../../schema/vocabulary/caution-level.ts";
import { type FoundCaution, gatherCautions } from "../list-cautions.ts";
import { explainUnfit } from "../withheld.ts";

/** Something that speaks against an entry for everybody. */
export interface GeneralReason {
  readonly verdict: CautionLevel;
  readonly reason: string;
}

/** What can speak against an entry, whoever asks. */
export interface Profile {
  /** What speaks against it for everybody. */
  readonly general: readonly GeneralReason[];
  /** Who should take care, strictest first, with the cautions of its stretches. */
  readonly cautions: readonly FoundCaution[];
}

function listGeneral(catalog: Catalog, entry: Remedy | Stretch): GeneralReason[] {
  const unfit = explainUnfit(catalog, entry);
  if (unfit !== undefined) return [{ verdict: "avoid", reason: unfit }];
  if (entry.kind === "stretch" || entry.whoDecides === "self-care") return [];
  const reason =
    entry.whoDecides === "clinician-only" ? "A doctor or pharmacist decides about this." : "Ask a professional first.";
  return [{ verdict: "ask-first", reason }];
}

/** Gather what can speak against an entry. */
export function profile(catalog: Catalog, entry: Remedy | Stretch): Profile {
  return { general: listGeneral(catalog, entry), cautions: gatherCautions(catalog, entry) };
}
