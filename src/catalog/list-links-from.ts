import type { Entry } from "../schema/entry.ts";
import type { Catalog, CatalogIds } from "./catalog.ts";
import { indexCatalog } from "./index-catalog.ts";
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
export function listLinksFrom<I extends CatalogIds>(catalog: Catalog<I>, id: string): Entry[] {
  const { byId } = indexCatalog(catalog);
  const plain: Catalog = catalog;
  const ids = new Set(listLinks(requireKnown(plain, id)).map((link) => link.id));
  return [...ids].flatMap((linked) => byId.get(linked) ?? []);
}
