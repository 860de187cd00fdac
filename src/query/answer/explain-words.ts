import { type Because, noReasons } from "../because.ts";
import { hasBit } from "./bits.ts";
import { findValue } from "./find-value.ts";
import { listMembers } from "./list-members.ts";
import { listRemediesOf } from "./list-values.ts";
import type { ListedPart } from "./parts.ts";
import type { Explain, Reasons } from "./plan.ts";
import type { QuestionIndex } from "./question-index.ts";

/** Explain a cause that a stretch answers: through the first remedy that it is a part of. */
function explainCause(index: QuestionIndex, asked: string): Explain {
  const cause = findValue(index.catalog, "cause", asked);
  return (place) => {
    const entry = index.entries[place];
    const remedies = entry?.kind === "stretch" ? listRemediesOf(index.catalog, entry) : [];
    const via = remedies.find(({ causes }) => causes.includes(cause))?.id;
    return via === undefined ? noReasons : [{ part: "cause", asked, matched: cause, via }];
  };
}

/** Explain one word by the sets of its members: all entries that meet it with the same value share one list. */
function explainWord(index: QuestionIndex, part: ListedPart, asked: string): Explain {
  if (part === "cause" && index.kind === "stretch") return explainCause(index, asked);
  const members = listMembers(index, part, asked).map(({ value, bits }) => {
    const because: readonly Because[] = [{ part, asked, matched: value }];
    return { bits, because };
  });
  return (place) => members.find(({ bits }) => hasBit(bits, place))?.because ?? noReasons;
}

/** Whether a word is met by one value only, so that all entries that meet it meet it alike. */
function isPlain(index: QuestionIndex, part: ListedPart, asked: string): boolean {
  if (part === "cause" && index.kind === "stretch") return false;
  return listMembers(index, part, asked).length < 2;
}

/** Explain the words that one part of a question asks for. One plain word gives the same reason for every entry. */
export function explainWords(index: QuestionIndex, part: ListedPart, words: readonly string[]): Reasons {
  const [first, ...more] = words;
  if (first === undefined) return noReasons;
  if (more.length > 0) {
    const explain = words.map((word) => explainWord(index, part, word));
    return (place) => explain.flatMap((each) => each(place));
  }
  if (!isPlain(index, part, first)) return explainWord(index, part, first);
  return listMembers(index, part, first).map(({ value }) => ({ part, asked: first, matched: value }));
}
