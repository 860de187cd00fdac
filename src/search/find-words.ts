import type { SearchResult } from "minisearch";
import type { Kind } from "../schema/vocabulary/kind.ts";
import type { EntryIndex } from "./entry-index.ts";
import { readWord } from "./index-options.ts";

/**
 * Look for the words of a text in the entries of some kinds, the best first. A word that an entry does not have weighs
 * more than how well the others fit: MiniSearch counts a score once for each word, and here it counts for the cube, so
 * that with half of the words an eighth is left.
 */
export function findWords(index: EntryIndex, text: string, kinds: readonly Kind[]): SearchResult[] {
  return index
    .search(text, {
      filter: ({ kind }) => kinds.includes(kind),
      processTerm: (term) => {
        const word = readWord(term);
        return word === null ? null : index.mend(word);
      },
    })
    .map((hit) => ({ ...hit, score: hit.score * hit.queryTerms.length ** 2 }))
    .sort((a, b) => b.score - a.score);
}
