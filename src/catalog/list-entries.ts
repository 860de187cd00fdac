import type { Entry } from "../schema/entry.ts";
import type { Kind } from "../schema/vocabulary/kind.ts";
import type { Catalog, CatalogIds, EntryOf } from "./catalog.ts";
import { indexCatalog } from "./index-catalog.ts";

/**
 * List all entries of a kind, the ones to show first first.
 *
 * @example
 * listEntries(catalog, "article").map((article) => article.author);
 * // => ["Judd Handler"]
 */
export function listEntries<I extends CatalogIds, K extends Kind>(catalog: Catalog<I>, kind: K): EntryOf<I, K>[] {
  const isOfKind = (entry: Entry): entry is EntryOf<I, K> => entry.kind === kind;
  return (indexCatalog(catalog).byKind.get(kind) ?? []).filter(isOfKind);
}
