import type { Catalog, CatalogIds } from "../catalog/catalog.ts";
import { indexCatalog } from "../catalog/index-catalog.ts";
import type { Caution } from "../schema/caution.ts";
import type { Remedy } from "../schema/remedy.ts";
import type { Stretch } from "../schema/stretch.ts";
import { cautionLevels } from "../schema/vocabulary/caution-level.ts";
import { requireJudged } from "./answer/require-judged.ts";

/** A caution with the entry that it stands on. */
export interface FoundCaution extends Caution {
  readonly from: string;
}

/** Gather the cautions of an entry of a catalog, which was checked when the catalog was made. */
export function gatherCautions(catalog: Catalog, entry: Remedy | Stretch): FoundCaution[] {
  const { byId } = indexCatalog(catalog);
  const stretches = entry.kind === "remedy" ? entry.stretches.map((id) => byId.get(id)) : [];
  const all = [entry, ...stretches].flatMap((owner) =>
    owner?.kind === "remedy" || owner?.kind === "stretch"
      ? owner.cautions.map((caution) => ({ ...caution, from: owner.id }))
      : [],
  );
  const sorted = all.sort((a, b) => cautionLevels.indexOf(a.level) - cautionLevels.indexOf(b.level));
  return sorted.filter((caution, index) => sorted.findIndex(({ trait }) => trait === caution.trait) === index);
}

/**
 * List the cautions of a remedy with those of the stretches it consists of, or of a stretch: strictest first.
 * Of two cautions about the same trait the stricter one is kept.
 *
 * @throws TypeError when the entry is no remedy or stretch.
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
