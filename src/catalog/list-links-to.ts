import type { Kind } from "../schema/vocabulary/kind.ts";
import type { Catalog, CatalogIds, EntryOf } from "./catalog.ts";
import { indexCatalog } from "./index-catalog.ts";
import { isEntryOf } from "./is-entry-of.ts";
import { requireKnown } from "./require-known.ts";

/**
 * List the entries that link to an entry, in catalog order. An id that was changed stands for the entry it has become.
 *
 * @throws TypeError with the nearest id when no entry has it and none links to it.
 * @example
 * listLinksTo(catalog, "towel").some((entry) => entry.id === "towel-calf-stretch");
 * // => true
 */
export function listLinksTo<I extends CatalogIds>(catalog: Catalog<I>, id: I[Kind]): EntryOf<I, Kind>[] {
  const { linkedFrom } = indexCatalog(catalog);
  const plain: Catalog = catalog;
  const linking = linkedFrom.get(id) ?? linkedFrom.get(requireKnown(plain, id).id) ?? [];
  return linking.filter((entry) => isEntryOf(catalog, entry));
}
