import retextReadability from "retext-readability";
import { findSpan } from "../check/find-span.ts";
import type { EntryRule } from "../check/rule.ts";
import { shortSentences } from "../check/rules/wording/short-sentences.ts";
import { quote } from "../words/quote.ts";
import { leaveOutSaid } from "./leave-out-said.ts";
import { listHits } from "./list-hits.ts";
import { type ReadSentence, readSentences } from "./read-sentences.ts";
import { toPlainSentence } from "./to-plain-sentence.ts";

/** The age of the reader, in years, and the share of measures that must find a sentence too hard for it. */
const age = 15;
const threshold = 4 / 7;

/** The measures are made for pages: of a few words they say little. */
const minWords = 12;

const check = retextReadability({ age, threshold, minWords });

/** Tell whether a sentence is long enough to be measured: most are not, and to measure is slow. */
function isLong({ tree }: ReadSentence): boolean {
  return tree.children.filter(({ type }) => type === "WordNode").length >= minWords;
}

/** A reader of 15 can follow each sentence. */
export const readableSentences: EntryRule = {
  id: "readable-sentences",
  severity: "note",
  scope: "entry",
  about: `A reader of ${age} can follow each sentence.`,
  why: `Most of 7 measures of reading age find it too hard for a reader of ${age}. What stands in brackets is left out.`,
  examples: [
    {
      kind: "remedy",
      wrong:
        "## About\n\nPhysiological adaptation to sustained thermal stimulation demonstrably facilitates neuromuscular relaxation among sedentary individuals.",
      at: "Physiological adaptation",
      says: "Unexpected `Physiological adaptation to sustained thermal stimulation demonstrably facilitat…`, expected a sentence that is easy to read, split it or use shorter words",
      right: "## About\n\nWarmth helps people who sit a lot to let go of a tight muscle in the leg or foot.",
    },
  ],
  check(file, facts) {
    // What a study found is written for reviewers, in the words of the study.
    if (file.kind === "reference") return [];
    const sentences = readSentences(file).map(toPlainSentence).filter(isLong);
    const found = listHits(sentences, check).map(({ prose, words, from, to }) => ({
      place: findSpan(file, prose.path, prose.text, from, to),
      found: quote(words),
      expected: "a sentence that is easy to read",
      advice: "split it or use shorter words",
    }));
    return leaveOutSaid(found, [shortSentences], file, facts);
  },
};
