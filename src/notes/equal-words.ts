import retextEquality from "retext-equality";
import { findSpan } from "../check/find-span.ts";
import type { EntryRule } from "../check/rule.ts";
import { respectfulWords } from "../check/rules/wording/respectful-words.ts";
import { quote } from "../words/quote.ts";
import { leaveOutSaid } from "./leave-out-said.ts";
import { type Hit, listHits } from "./list-hits.ts";
import { readSentences } from "./read-sentences.ts";
import { wordsThatFitHealth } from "./words-that-fit-health.ts";

const check = retextEquality({ ignore: wordsThatFitHealth });

/** What is asked about one person: of an article, its author is known. */
const aboutOne: readonly unknown[] = ["he-she", "her-him", "herself-himself"];

function advise({ message }: Hit): string {
  const words = message.expected?.slice(0, 2) ?? [];
  return words.length > 0 ? `try ${words.map(quote).join(" or ")}` : "leave it out, or say it in another way";
}

/** A text leaves nobody out, and looks down on nobody. */
export const equalWords: EntryRule = {
  id: "equal-words",
  severity: "note",
  scope: "entry",
  about: "A text leaves nobody out, and looks down on nobody.",
  why: "Everybody has cramps. A word that shuts some readers out loses them.",
  examples: [
    {
      kind: "stretch",
      wrong: "mistakes: [{mistake: A runner locks his knee, fix: Keep it soft.}]",
      at: "his knee",
      says: "Unexpected `his`, expected words that leave nobody out, try `their` or `theirs`",
      right: "mistakes: [{mistake: You lock your knee, fix: Keep it soft.}]",
    },
    {
      kind: "remedy",
      wrong: "## About\n\nObviously, warmth may ease a muscle.",
      at: "Obviously",
      says: "Unexpected `Obviously`, expected words that leave nobody out, leave it out, or say it in another way",
      right: "## About\n\nWarmth may ease a muscle. An easy test is to hold your hand there. 40 women did so.",
    },
  ],
  check(file, facts) {
    const found = listHits(readSentences(file), check)
      .filter(({ message }) => file.kind !== "article" || !aboutOne.includes(message.ruleId))
      .map((hit) => ({
        place: findSpan(file, hit.prose.path, hit.prose.text, hit.from, hit.to),
        found: quote(hit.words),
        expected: "words that leave nobody out",
        advice: advise(hit),
      }));
    return leaveOutSaid(found, [respectfulWords], file, facts);
  },
};
