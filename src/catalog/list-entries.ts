import type { Entry } from "../schema/entry.ts";
import { type Kind, kinds } from "../schema/vocabulary/kind.ts";
import { sayOneOf, sayUnexpected } from "../words/say-unexpected.ts";
import type { Catalog, CatalogIds, EntryOf } from "./catalog.ts";
import { indexCatalog } from "./index-catalog.ts";

/**
 * List all entries of a kind, the ones to show first first.
 *
 * @throws TypeError with the nearest kind when there is no such kind.
 * @example
 * listEntries(catalog, "article").map((article) => article.author);
 * // => ["Judd Handler"]
 */
export function listEntries<I extends CatalogIds, K extends Kind>(catalog: Catalog<I>, kind: K): EntryOf<I, K>[] {
  const isOfKind = (entry: Entry): entry is EntryOf<I, K> => entry.kind === kind;
  const listed = indexCatalog(catalog).byKind.get(kind);
  if (listed) return listed.filter(isOfKind);
  throw new TypeError(sayUnexpected({ given: kind, argument: "kind", expected: sayOneOf(kinds), candidates: kinds }));
}
