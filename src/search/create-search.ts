import MiniSearch, { type SearchResult } from "minisearch";
import type { Catalog, CatalogIds } from "../catalog/catalog.ts";
import { indexCatalog } from "../catalog/index-catalog.ts";
import type { Entry } from "../schema/entry.ts";
import type { Kind } from "../schema/vocabulary/kind.ts";
import { searchOptions } from "./search-options.ts";
import { type SearchDocument, toSearchDocument } from "./to-search-document.ts";

/** An entry that a search found. */
export interface SearchHit {
  readonly entry: Entry;
  /** How well it fits, among those that have all the words, and among those that have some. */
  readonly score: number;
  /** The words of the entry that matched, each with the fields they stand in. */
  readonly matches: readonly { readonly word: string; readonly fields: readonly string[] }[];
}

/** Options of a {@link Search}. */
export interface SearchOptions {
  /** Only entries of these kinds. */
  readonly kinds?: readonly Kind[] | undefined;
  /** At most this many. Default 10. */
  readonly limit?: number | undefined;
}

/**
 * Search a catalog for what a reader typed: what has all the words first, then what has some, the best first. Typing
 * errors, word beginnings and other names are found.
 */
export type Search = (text: string, options?: SearchOptions) => SearchHit[];

/** Options of {@link createSearch}. */
export interface CreateSearchOptions {
  /** An index that {@link writeSearchIndex} made of the same catalog, so that nothing is indexed at start-up. */
  readonly index?: string | undefined;
}

function openIndex(catalog: Catalog, index: string | undefined): MiniSearch<SearchDocument> {
  if (index !== undefined) return MiniSearch.loadJSON<SearchDocument>(index, searchOptions);
  const fresh = new MiniSearch<SearchDocument>(searchOptions);
  fresh.addAll(catalog.entries.map(toSearchDocument));
  return fresh;
}

/** Write the search index of a catalog as text, to be loaded by {@link createSearch} later. */
export function writeSearchIndex<I extends CatalogIds>(catalog: Catalog<I>): string {
  const plain: Catalog = catalog;
  return JSON.stringify(openIndex(plain, undefined));
}

/**
 * Make a search over a catalog. The index is opened when the first word is looked for.
 *
 * @example
 * const search = createSearch(catalog);
 * search("potasium", { kinds: ["cause"] }).map(({ entry }) => entry.id);
 * // => ["low-potassium"]
 */
export function createSearch<I extends CatalogIds>(catalog: Catalog<I>, { index }: CreateSearchOptions = {}): Search {
  const plain: Catalog = catalog;
  let opened: MiniSearch<SearchDocument> | undefined;
  return (text, { kinds, limit = 10 } = {}) => {
    opened ??= openIndex(plain, index);
    const { byId } = indexCatalog(plain);
    const filter = kinds ? { filter: ({ kind }: SearchResult) => kinds.includes(kind) } : {};
    const whole = opened.search(text, { ...filter, combineWith: "AND" });
    const partly = opened.search(text, { ...filter, combineWith: "OR" });
    const wholeIds = new Set(whole.map(({ id }) => id));
    const found = [...whole, ...partly.filter(({ id }) => !wholeIds.has(id))];
    return found.slice(0, limit).flatMap(({ id, score, match }): SearchHit[] => {
      const entry = byId.get(String(id));
      const matches = Object.entries(match).map(([word, fields]) => ({ word, fields }));
      return entry ? [{ entry, score, matches }] : [];
    });
  };
}
