import type { Entry } from "../schema/entry.ts";
import type { Catalog, CatalogIds } from "./catalog.ts";
import { indexCatalog } from "./index-catalog.ts";
import { requireKnown } from "./require-known.ts";

/**
 * List the entries that link to an entry, in catalog order. An id that was changed stands for the entry it has become.
 *
 * @throws TypeError with the nearest id when no entry has it and none links to it.
 * @example
 * listLinksTo(catalog, "towel").some((entry) => entry.id === "towel-calf-stretch");
 * // => true
 */
export function listLinksTo<I extends CatalogIds>(catalog: Catalog<I>, id: string): Entry[] {
  const { linkedFrom } = indexCatalog(catalog);
  const plain: Catalog = catalog;
  return [...(linkedFrom.get(id) ?? linkedFrom.get(requireKnown(plain, id).id) ?? [])];
}
