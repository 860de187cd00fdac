import type { Catalog, CatalogIds } from "../catalog/catalog.ts";
import { indexCatalog } from "../catalog/index-catalog.ts";
import { requireCatalog } from "../catalog/require-catalog.ts";
import { requireText } from "../catalog/require-text.ts";
import { EntryIndex } from "./entry-index.ts";
import { findWords } from "./find-words.ts";
import { openIndex } from "./open-index.ts";
import { type IdsByName, listNames, putCalledFirst } from "./put-called-first.ts";
import { readSearchOptions } from "./read-search-options.ts";
import { requireKnownFields } from "./require-known-fields.ts";
import { requireSearchText } from "./require-search-text.ts";
import type { Search, SearchHit } from "./search-hit.ts";

/** Options of {@link createSearch}. */
export interface CreateSearchOptions {
  /** An index that {@link writeSearchIndex} made of the same catalog, so that nothing is indexed at start-up. */
  readonly index?: string | undefined;
}

/**
 * Write the search index of a catalog as text, to be loaded by {@link createSearch} later.
 *
 * @throws TypeError when the catalog is none.
 * @example
 * createSearch(catalog, { index: writeSearchIndex(catalog) })("charley horse")[0]?.entry.id;
 * // => "leg-cramps"
 */
export function writeSearchIndex<I extends CatalogIds>(catalog: Catalog<I>): string {
  requireCatalog(catalog);
  return EntryIndex.of(catalog.entries).write();
}

/**
 * Make a search over a catalog. The index is opened when the first word is looked for.
 *
 * @throws TypeError when the catalog or an option is none. What is wrong inside an index shows at the first search: a
 * TypeError when it is no index of this version, a RangeError when it is the index of another catalog.
 * @example
 * const search = createSearch(catalog);
 * search("potasium", { kinds: ["cause"] }).map(({ entry }) => entry.id);
 * // => ["low-potassium"]
 */
export function createSearch<I extends CatalogIds>(catalog: Catalog<I>, options: CreateSearchOptions = {}): Search {
  requireKnownFields(options, ["index"]);
  const { index } = options;
  if (index !== undefined) requireText(index, "options.index");
  const plain: Catalog = catalog;
  const { byId } = indexCatalog(plain);
  let opened: EntryIndex | undefined;
  let names: IdsByName | undefined;
  return (text, searchOptions) => {
    requireSearchText(text);
    const { kinds, limit } = readSearchOptions(searchOptions);
    opened ??= openIndex(plain, index);
    names ??= listNames(plain.entries);
    const found = putCalledFirst(findWords(opened, text, kinds), text, names).slice(0, limit);
    return found.flatMap(({ id, score, match }): SearchHit[] => {
      const entry = byId.get(String(id));
      const matches = Object.entries(match).map(([word, fields]) => ({ word, fields }));
      return entry ? [{ entry, score, matches }] : [];
    });
  };
}
