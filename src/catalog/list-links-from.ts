import type { Kind } from "../schema/vocabulary/kind.ts";
import type { Catalog, CatalogIds, EntryOf } from "./catalog.ts";
import { indexCatalog } from "./index-catalog.ts";
import { isEntryOf } from "./is-entry-of.ts";
import { listLinks } from "./list-links.ts";
import { requireKnown } from "./require-known.ts";

/**
 * List the entries that an entry links to, in the order of its fields, each once. An id that was changed stands for the
 * entry it has become.
 *
 * @throws TypeError with the nearest id when no entry has it.
 * @example
 * listLinksFrom(catalog, "towel-by-the-bed").some((entry) => entry.id === "towel");
 * // => true
 */
export function listLinksFrom<I extends CatalogIds>(catalog: Catalog<I>, id: I[Kind]): EntryOf<I, Kind>[] {
  const { byId } = indexCatalog(catalog);
  const plain: Catalog = catalog;
  const ids = new Set(listLinks(requireKnown(plain, id)).map((link) => link.id));
  return [...ids].flatMap((linked) => byId.get(linked) ?? []).filter((entry) => isEntryOf(catalog, entry));
}
