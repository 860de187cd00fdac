import { listSentences } from "../../../words/list-sentences.ts";
import { findSpan } from "../../find-span.ts";
import { proseOf } from "../../prose-of.ts";
import type { EntryRule } from "../../rule.ts";

const most = 20;

/** A text that goes on and on is told so this many times. */
const mostInText = 10;

/** Count the words of a sentence: a number is one, and so are words with a hyphen between them. */
function countWords(sentence: string): number {
  return sentence.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

/** Tell whether so many words may stand in a text without an end of a sentence between them. */
function mayBeLong(text: string): boolean {
  let from = 0;
  for (let run = 1; from !== -1; run += 1) {
    if (run > most) return true;
    from = text.indexOf(" ", from + 1);
    if (".!?".includes(text.charAt(from - 1))) run = 0;
  }
  return false;
}

/** Names are no sentences, nor is a sign, which reads on after `if`. What a source found is read by who checks it. */
const others: readonly unknown[] = ["name", "aliases", "sign", "finding"];

const long = "Put a pad on the muscle in the evening, and leave it there for as long as you like the warmth.";

/** A sentence has at most 20 words. */
export const shortSentences: EntryRule = {
  id: "short-sentences",
  severity: "warning",
  scope: "entry",
  about: `A sentence has at most ${most} words.`,
  why: "Who is in pain, tired or new to the language loses the thread of a long sentence.",
  examples: [
    {
      kind: "remedy",
      wrong: `## About\n\n${long}`,
      at: long,
      says: `Unexpected sentence of 21 words, expected at most ${most}, make two of it`,
      right:
        "## About\n\nPut a warm pad on the muscle in the evening. Leave it there for as long as you like the warmth.",
    },
    {
      kind: "remedy",
      wrong: `summary: Try it. ${long}`,
      at: long,
      says: `Unexpected sentence of 21 words, expected at most ${most}, make two of it`,
      right: "summary: Try it. Put a warm pad on the muscle in the evening.",
    },
  ],
  check(file) {
    return proseOf(file).texts.flatMap(({ path, text, plain }) => {
      if (text.length <= 2 * most || others.includes(path[0]) || !mayBeLong(plain)) return [];
      return listSentences(text)
        .map((sentence) => ({ ...sentence, count: countWords(sentence.text) }))
        .filter(({ count }) => count > most)
        .slice(0, mostInText)
        .map(({ text: words, from, count }) => ({
          place: findSpan(file, path, text, from, from + words.length),
          found: `sentence of ${count} words`,
          expected: `at most ${most}`,
          advice: "make two of it",
        }));
    });
  },
};
