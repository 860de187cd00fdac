import retextRepeatedWords from "retext-repeated-words";
import { findSpan } from "../check/find-span.ts";
import type { EntryRule } from "../check/rule.ts";
import { quote } from "../words/quote.ts";
import { listHits } from "./list-hits.ts";
import { readSentences } from "./read-sentences.ts";

const check = retextRepeatedWords();

/** No word stands twice in a row by mistake. */
export const singleWords: EntryRule = {
  id: "single-words",
  severity: "note",
  scope: "entry",
  about: "No word stands twice in a row by mistake.",
  why: "The eye of the writer jumps over it, above all where a line ends; readers stumble.",
  examples: [
    {
      kind: "stretch",
      wrong: "## Steps\n\n1. Stand facing the the wall.\n2. Step back with one leg.",
      at: "the the wall",
      says: "Unexpected `the the`, expected `the` once, take one out",
      right: "## Steps\n\n1. Stand facing the wall.\n2. Step back with one leg.",
    },
    {
      kind: "remedy",
      wrong: "## About\n\nWarmth may ease a muscle that\nis is tight.",
      at: "is is tight",
      says: "Unexpected `is is`, expected `is` once, take one out",
      right: "## About\n\nWarmth may ease a muscle that\nis tight.",
    },
  ],
  check(file) {
    return listHits(readSentences(file), check).map(({ prose, words, from, to }) => ({
      place: findSpan(file, prose.path, prose.text, from, to),
      found: quote(words),
      expected: `${quote(words.split(/\s+/)[0])} once`,
      advice: "take one out",
    }));
  },
};
