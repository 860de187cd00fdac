import type { CatalogIds, EntryOf } from "../catalog/catalog.ts";
import type { Kind } from "../schema/vocabulary/kind.ts";
import type { SearchOptions } from "./search-options.ts";
import type { SearchField } from "./to-search-document.ts";

/** An entry that a search found. */
export interface SearchHit<I extends CatalogIds = CatalogIds, K extends Kind = Kind> {
  readonly entry: EntryOf<I, K>;
  /** How well it fits, for comparison within one answer. */
  readonly score: number;
  /**
   * The words of the entry that matched, each with where it stands: `name`; `aliases`, the other names, of a muscle also
   * the Latin and the plain one; `words`, those of the id; `summary`, or what stands for one, such as the sign of a red flag; or
   * `more`: who must take care, the questions of a red flag, what a condition is taken for, how a cause works.
   */
  readonly matches: readonly { readonly word: string; readonly fields: readonly SearchField[] }[];
}

/**
 * Search a catalog for what a reader typed, the best first: what is called that, then what fits. What has all the words
 * usually stands before what has some.
 * Typing errors, word beginnings and other names are found. Where nothing was typed but spaces and marks, or no entry
 * has a word that is near, it finds nothing.
 *
 * @throws TypeError when the text is no text, or there is an option or a kind that we do not have.
 * @throws RangeError when the text is longer than 1000 characters, or the limit is no whole number from 1.
 */
export type Search<I extends CatalogIds = CatalogIds> = <K extends Kind = Kind>(
  text: string,
  options?: SearchOptions<K>,
) => SearchHit<I, K>[];
