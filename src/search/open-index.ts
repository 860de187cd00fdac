import type { Catalog } from "../catalog/catalog.ts";
import { sayUnexpected } from "../words/say-unexpected.ts";
import { digest } from "./digest.ts";
import { EntryIndex } from "./entry-index.ts";

const argument = "options.index";

/**
 * Read an index that was written before.
 *
 * @throws TypeError when the text is no index, or one of another version.
 */
export function readIndex(text: string): EntryIndex {
  const index = EntryIndex.read(text);
  if (index) return index;
  const expected = "an index that `writeSearchIndex` of this version of remedykit wrote";
  throw new TypeError(sayUnexpected({ given: text, argument, expected }));
}

/**
 * Open the index of a catalog: the one that was written before, or a new one where there is none.
 *
 * @throws TypeError when the text is no index, or one of another version.
 * @throws RangeError when it is the index of another catalog, in which entries would be missed without a word.
 */
export function openIndex({ entries }: Catalog, text: string | undefined): EntryIndex {
  if (text === undefined) return EntryIndex.of(entries);
  const index = readIndex(text);
  if (index.digest !== digest(entries)) {
    const expected = "what `writeSearchIndex` writes for this catalog";
    throw new RangeError(`Unexpected index of another catalog for \`${argument}\`, expected ${expected}`);
  }
  return index;
}
