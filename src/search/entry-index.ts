import MiniSearch, { type AsPlainObject } from "minisearch";
import type { Entry } from "../schema/entry.ts";
import { digest } from "./digest.ts";
import { indexOptions } from "./index-options.ts";
import { type PackedMap, packMap, unpackMap } from "./pack-map.ts";
import { type SearchDocument, toSearchDocument } from "./to-search-document.ts";

/** What an index is written as: what MiniSearch writes, but with the tree of words in place of a list. */
interface WrittenIndex extends Omit<AsPlainObject, "index"> {
  readonly words: PackedMap;
  readonly digest: number;
}

function isWritten(value: unknown): value is WrittenIndex {
  if (typeof value !== "object" || value === null || !("words" in value) || !("fieldIds" in value)) return false;
  const { words, fieldIds } = value;
  if (
    !("digest" in value) ||
    typeof value.digest !== "number" ||
    !Array.isArray(words) ||
    typeof fieldIds !== "object" ||
    fieldIds === null
  )
    return false;
  return Object.keys(fieldIds).join() === indexOptions.fields.join();
}

/**
 * An index of entries. MiniSearch writes a list of words and, to load one, sorts word after word into a tree again, which
 * took most of the time of a first search. So the tree is written, and read, as it is.
 */
export class EntryIndex extends MiniSearch<SearchDocument> {
  /** What tells the texts that are in it from others. */
  readonly digest: number;

  constructor(sum: number) {
    super(indexOptions);
    this.digest = sum;
  }

  /** Make an index of entries. */
  static of(entries: readonly Entry[]): EntryIndex {
    const index = new EntryIndex(digest(entries));
    index.addAll(entries.map(toSearchDocument));
    return index;
  }

  /** Read what `write` wrote; undefined when the text is anything else. */
  static read(text: string): EntryIndex | undefined {
    try {
      const written: unknown = JSON.parse(text);
      if (!isWritten(written)) return undefined;
      const index = new EntryIndex(written.digest);
      Object.assign(index, MiniSearch.loadJS<SearchDocument>({ ...written, index: [] }, indexOptions));
      Object.assign(index._index, { _tree: unpackMap(written.words) });
      return index;
    } catch {
      return undefined;
    }
  }

  /**
   * Mend what no count of typing errors leads to: 2 letters that changed places, as in `claf` for `calf`, and 2 words that
   * were written as one, as in `picklejuice`. A word that the index has, or that goes on in it, stays as it is.
   */
  mend(word: string): string | string[] {
    if (word.length < 4 || this._index.has(word) || this._index.atPrefix(word).size > 0) return word;
    for (let at = 1; at < word.length; at += 1) {
      const mended = `${word.slice(0, at - 1)}${word.charAt(at)}${word.charAt(at - 1)}${word.slice(at + 1)}`;
      if (this._index.has(mended)) return mended;
    }
    for (let at = 3; at <= word.length - 3; at += 1) {
      const halves = [word.slice(0, at), word.slice(at)];
      if (halves.every((half) => this._index.has(half))) return halves;
    }
    return word;
  }

  /** Write the index as text. */
  write(): string {
    const { index: _words, ...facts } = this.toJSON();
    return JSON.stringify({ ...facts, digest: this.digest, words: packMap(this._index._tree) });
  }
}
