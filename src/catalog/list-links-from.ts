import type { Entry } from "../schema/entry.ts";
import type { Catalog, CatalogIds } from "./catalog.ts";
import { indexCatalog } from "./index-catalog.ts";
import { listLinks } from "./list-links.ts";

/**
 * List the entries that an entry links to, in the order of its fields, each once.
 *
 * @example
 * listLinksFrom(catalog, "towel-by-the-bed").some((entry) => entry.id === "towel");
 * // => true
 */
export function listLinksFrom<I extends CatalogIds>(catalog: Catalog<I>, id: string): Entry[] {
  const { byId } = indexCatalog(catalog);
  const entry = byId.get(id);
  if (!entry) return [];
  const ids = new Set(listLinks(entry).map((link) => link.id));
  return [...ids].flatMap((linked) => byId.get(linked) ?? []);
}
