import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import type { ChecklistRow } from "./checklist-row.ts";
import { findPhrases } from "./find-phrases.ts";
import { countWords, listSentences } from "./list-reader-texts.ts";

const jargon =
  /\b(?:idiopathic|aetiology|etiology|dorsiflex\w*|plantarflex\w*|proximal|distal|bilateral|unilateral|ipsilateral|contralateral|nocturnal|contraindicat\w+|analges\w+|prophyla\w+|myalgia|paraesthesia|paresthesia|claudication|thrombosis|neuropathy|dyskinesia|supine|prone|medications?|physicians?)\b/i;
const spelledOut =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twice|thrice)\b|\d ?% of the \d+ ?%/i;
const vague =
  /\b(?:hold (?:for )?(?:a while|as long as|some time|the desired time)|a few (?:times|seconds|minutes|reps)|several times|repeat as (?:needed|desired)|as often as you like|desired (?:number|time))\b/i;
const blaming =
  /\b(?:lazy|your own fault|suffers? from|suffering|victims? of|wheelchair[- ]bound|the elderly|old people|normal people|addicts?|non[- ]?compliant)\b/i;
const strong =
  /\b(?:cures?|cured|guarantee[ds]?|always works?|never fails?|proven|miracle|(?:stretch\w*|magnesium|massage|heat|ice|water|exercise) will (?:stop|prevent|relieve|end|fix|help))\b/i;

/** The highest Flesch-Kincaid grade that still counts as plain. */
const plainGrade = 6;

/** The rows about words, sentences and numbers. */
export const wordRows: readonly ChecklistRow[] = [
  {
    row: 5,
    requirement: "Words are everyday words; a medical word stands in brackets after a plain one.",
    level: "machine-and-person",
    check: ({ texts }) =>
      findPhrases(
        texts.map((text) => text.replaceAll(/\([^)]*\)/g, "")),
        jargon,
        "a plain word, with this one in brackets",
      ),
  },
  {
    row: 6,
    requirement: "85 of 100 sentences have 20 words or fewer, none has over 30, and a paragraph has 3 at most.",
    level: "machine",
    check({ texts }) {
      const sentences = texts.flatMap(listSentences);
      const short = sentences.filter((sentence) => countWords(sentence) <= 20).length;
      return [
        ...sentences
          .filter((sentence) => countWords(sentence) > 30)
          .map(
            (sentence) => `Unexpected sentence of ${countWords(sentence)} words, expected at most 30: \`${sentence}\``,
          ),
        ...texts
          .filter((text) => listSentences(text).length > 3)
          .map(
            (text) =>
              `Unexpected paragraph of ${listSentences(text).length} sentences, expected at most 3: \`${text}\``,
          ),
        ...(short / sentences.length >= 0.85
          ? []
          : ["Unexpected long sentences, expected 85 of 100 with at most 20 words"]),
      ];
    },
  },
  {
    row: 7,
    requirement: "A child of 11 to 14 can read it.",
    level: "machine-and-person",
    check({ texts }) {
      const sentences = texts.flatMap(listSentences);
      const words = sentences.map(countWords).reduce((sum, count) => sum + count, 0);
      const syllables = sentences.map((each) => syllable(each)).reduce((sum, count) => sum + count, 0);
      const grade = fleschKincaid({ sentence: sentences.length, word: words, syllable: syllables });
      return grade <= plainGrade
        ? []
        : [`Unexpected reading grade ${grade.toFixed(1)}, expected at most ${plainGrade}`];
    },
  },
  {
    row: 8,
    requirement: "Numbers are numerals, and nobody has to calculate.",
    level: "machine-and-person",
    check: ({ texts }) => findPhrases(texts, spelledOut, "a numeral"),
  },
  {
    row: 9,
    requirement: "Times and repeats are numbers, never words such as several.",
    level: "machine",
    check: ({ texts }) => findPhrases(texts, vague, "a number"),
  },
  {
    row: 37,
    requirement: "Words include everybody and blame nobody.",
    level: "machine-and-person",
    check: ({ texts }) => findPhrases(texts, blaming, "words that blame nobody"),
  },
  {
    row: 38,
    requirement: "Nothing is worded more strongly than its evidence.",
    level: "machine",
    check: ({ texts }) => findPhrases(texts, strong, "words as weak as the evidence"),
  },
];
