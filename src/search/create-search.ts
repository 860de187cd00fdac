import type { Catalog, CatalogIds, EntryOf } from "../catalog/catalog.ts";
import { indexCatalog } from "../catalog/index-catalog.ts";
import { requireCatalog } from "../catalog/require-catalog.ts";
import { requireKnownFields } from "../catalog/require-known-fields.ts";
import { requireText } from "../catalog/require-text.ts";
import type { Entry } from "../schema/entry.ts";
import type { Kind } from "../schema/vocabulary/kind.ts";
import { EntryIndex } from "./entry-index.ts";
import { findWords } from "./find-words.ts";
import { openIndex } from "./open-index.ts";
import { type IdsByName, listNames, putCalledFirst } from "./put-called-first.ts";
import { readSearchOptions } from "./read-search-options.ts";
import { requireSearchText } from "./require-search-text.ts";
import type { Search, SearchHit } from "./search-hit.ts";
import type { SearchOptions } from "./search-options.ts";
import { isSearchField } from "./to-search-document.ts";

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

/** Make a search over a catalog with an index that is opened when the first word is looked for. */
export function searchWith<I extends CatalogIds>(catalog: Catalog<I>, open: () => EntryIndex): Search<I> {
  const plain: Catalog = catalog;
  const { byId } = indexCatalog(plain);
  let opened: EntryIndex | undefined;
  let names: IdsByName | undefined;
  return <K extends Kind = Kind>(text: string, searchOptions?: SearchOptions<K>) => {
    requireSearchText(text);
    const { kinds, limit } = readSearchOptions(searchOptions);
    opened ??= open();
    names ??= listNames(plain.entries);
    const found = putCalledFirst(findWords(opened, text, kinds), text, names).slice(0, limit);
    const isAsked = (entry: Entry | undefined): entry is EntryOf<I, K> =>
      entry !== undefined && kinds.includes(entry.kind);
    return found.flatMap(({ id, score, match }): SearchHit<I, K>[] => {
      const entry = byId.get(String(id));
      const matches = Object.entries(match).map(([word, fields]) => ({ word, fields: fields.filter(isSearchField) }));
      return isAsked(entry) ? [{ entry, score, matches }] : [];
    });
  };
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
export function createSearch<I extends CatalogIds>(catalog: Catalog<I>, options: CreateSearchOptions = {}): Search<I> {
  requireKnownFields(options, ["index"]);
  const { index } = options;
  if (index !== undefined) requireText(index, "options.index");
  const plain: Catalog = catalog;
  return searchWith(catalog, () => openIndex(plain, index));
}
