import { quote } from "../../../words/quote.ts";
import { findCopies } from "../../find-copies.ts";
import { findSpan } from "../../find-span.ts";
import type { EntryRule } from "../../rule.ts";

/** No text has 12 or more words in a row from a text of somebody else. */
export const ownWords: EntryRule = {
  id: "own-words",
  severity: "error",
  scope: "entry",
  about: "No text has 12 or more words in a row from a text that it is held against.",
  why: "Facts are free, sentences belong to who wrote them. Case, punctuation and line breaks make no difference.",
  examples: [],
  needs: "against",
  check(file, { against }) {
    if (against.length === 0) return [];
    return file.prose.flatMap(({ path, text }) =>
      findCopies(text, against).map((copy) => ({
        place: findSpan(file, path, text, copy.from, copy.to),
        found: `${copy.count} words in a row of ${quote(copy.path)}, line ${copy.line}`,
        expected: "words of our own",
        advice: "close the source and write it anew",
      })),
    );
  },
};
