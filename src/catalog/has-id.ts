import type { Kind } from "../schema/vocabulary/kind.ts";
import type { Catalog, CatalogIds } from "./catalog.ts";
import { indexCatalog } from "./index-catalog.ts";

/**
 * Tell whether a text, such as a link field or a part of an address, is the id of an entry. An id that was changed is none: for
 * an old address, ask `getEntry` of the catalog as a plain `Catalog`.
 *
 * @example
 * hasId(catalog, "heat");
 * // => true
 */
export function hasId<I extends CatalogIds>(catalog: Catalog<I>, id: string): id is I[Kind] {
  return indexCatalog(catalog).byId.has(id);
}
