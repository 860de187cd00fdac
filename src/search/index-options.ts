import type { Options, SearchOptions } from "minisearch";
import type { Kind } from "../schema/vocabulary/kind.ts";
import { type SearchDocument, searchFields } from "./to-search-document.ts";

/** How much a kind counts. Readers look for what they can do; sources come last. */
const kindWeights: Record<Kind, number> = {
  remedy: 1.3,
  stretch: 1.2,
  cause: 1.2,
  condition: 1.3,
  "red-flag": 1.2,
  guide: 1.1,
  muscle: 0.9,
  equipment: 0.9,
  claim: 0.6,
  disclaimer: 0.6,
  article: 0.5,
  reference: 0.4,
};

/** Words that tell nothing about what is looked for. */
const idle = new Set(
  "a an and are at be can do does for from get have how i in is it me my of on or that the to what when why with you".split(
    " ",
  ),
);

/** What many write for a word, where no rule of typing errors leads to it. */
const spellings = new Map([["nite", "night"]]);

function isKind(value: unknown): value is Kind {
  return typeof value === "string" && Object.hasOwn(kindWeights, value);
}

/** From 3 letters a word may go on, from 4 it may hold 1 typing error, from 7 it may hold 2. */
const search: SearchOptions = {
  boost: { name: 4, aliases: 4, words: 2, summary: 1, more: 0.5 },
  boostDocument: (_id, _term, stored) => (isKind(stored?.kind) ? kindWeights[stored.kind] : 1),
  // "statin" stands for "statins" far more often than for "static".
  weights: { prefix: 0.8, fuzzy: 0.2 },
  prefix: (term) => term.length > 2,
  fuzzy: (term) => (term.length > 6 ? 2 : term.length > 3 ? 1 : false),
};

/** Read a word in one way of writing it; null where it tells nothing. */
export function readWord(term: string): string | null {
  const word = term.toLowerCase().normalize("NFKD").replaceAll(/\p{M}/gu, "");
  return idle.has(word) ? null : (spellings.get(word) ?? word);
}

/** The options of the index. The same ones must be used to build it and to load it. */
export const indexOptions: Options<SearchDocument> = {
  fields: [...searchFields],
  storeFields: ["kind"],
  processTerm: readWord,
  searchOptions: search,
};
