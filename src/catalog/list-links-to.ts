import type { Entry } from "../schema/entry.ts";
import type { Catalog, CatalogIds } from "./catalog.ts";
import { indexCatalog } from "./index-catalog.ts";

/**
 * List the entries that link to an entry, in catalog order.
 *
 * @example
 * listLinksTo(catalog, "towel").some((entry) => entry.id === "towel-calf-stretch");
 * // => true
 */
export function listLinksTo<I extends CatalogIds>(catalog: Catalog<I>, id: string): Entry[] {
  return [...(indexCatalog(catalog).linkedFrom.get(id) ?? [])];
}
