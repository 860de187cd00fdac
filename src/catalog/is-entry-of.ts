import type { Entry } from "../schema/entry.ts";
import type { Kind } from "../schema/vocabulary/kind.ts";
import type { Catalog, CatalogIds, EntryOf } from "./catalog.ts";
import { indexCatalog } from "./index-catalog.ts";

/** Tell whether an entry is one of a catalog. */
export function isEntryOf<I extends CatalogIds>(catalog: Catalog<I>, entry: Entry): entry is EntryOf<I, Kind> {
  return indexCatalog(catalog).byId.get(entry.id) === entry;
}
