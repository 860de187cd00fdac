import type { Catalog, CatalogIds } from "../catalog/catalog.ts";
import { getEntry } from "../catalog/get-entry.ts";
import { requireCatalog } from "../catalog/require-catalog.ts";
import { refuseLink } from "../catalog/require-linked.ts";
import type { Caution } from "../schema/caution.ts";
import type { Remedy } from "../schema/remedy.ts";
import type { Stretch } from "../schema/stretch.ts";
import { cautionLevels } from "../schema/vocabulary/caution-level.ts";
import { requireJudged } from "./answer/require-judged.ts";

/** A caution with the entry that it stands on. */
export interface FoundCaution extends Caution {
  /** The id of the entry. */
  readonly from: string;
  /** Of a remedy: the name of the stretch that it was taken over from. Left out where it is of the remedy itself. */
  readonly stretch?: string | undefined;
}

/** Find a stretch of a remedy, which may be from another catalog: its cautions must not be lost. */
function findStretch(catalog: Catalog, id: string, place: number): Stretch {
  const found = getEntry(catalog, id);
  return found?.kind === "stretch" ? found : refuseLink(id, `entry.stretches[${place}]`, "stretches", catalog.entries);
}

/** Gather the cautions of an entry, with those of the stretches that it consists of. */
export function gatherCautions(catalog: Catalog, entry: Remedy | Stretch): FoundCaution[] {
  requireCatalog(catalog);
  const stretches = entry.kind === "remedy" ? entry.stretches.map((id, place) => findStretch(catalog, id, place)) : [];
  const own = entry.cautions.map((caution) => ({ ...caution, from: entry.id }));
  const taken = stretches.flatMap(({ id, name, cautions }) =>
    cautions.map((caution) => ({ ...caution, from: id, stretch: name })),
  );
  const all: FoundCaution[] = [...own, ...taken];
  const sorted = all.sort((a, b) => cautionLevels.indexOf(a.level) - cautionLevels.indexOf(b.level));
  return sorted.filter((caution, index) => sorted.findIndex(({ trait }) => trait === caution.trait) === index);
}

/**
 * List the cautions of a remedy with those of the stretches it consists of, or of a stretch: strictest first.
 * Of two cautions about the same trait the stricter one is kept.
 *
 * @throws TypeError when the entry is no remedy or stretch, or has a stretch that the catalog does not have.
 * @example
 * const ice = getEntry(catalog, "ice");
 * ice && listCautions(catalog, ice).map(({ trait, level }) => `${trait}: ${level}`).slice(0, 3);
 * // => ["raynaud: avoid", "cold-allergy: avoid", "cold-haemoglobinuria: avoid"]
 */
export function listCautions<I extends CatalogIds>(catalog: Catalog<I>, entry: Remedy | Stretch): FoundCaution[] {
  const plain: Catalog = catalog;
  requireJudged(entry);
  return gatherCautions(plain, entry);
}
