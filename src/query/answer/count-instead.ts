import type { Catalog } from "../../catalog/catalog.ts";
import { countItems } from "../count-items.ts";
import type { FindQuestion } from "../find-question.ts";
import { asksRating } from "./asks-rating.ts";
import { type Bits, countWord, createBits } from "./bits.ts";
import { findAtHand } from "./find-at-hand.ts";
import { findBits } from "./find-bits.ts";
import { findRated } from "./find-rated.ts";
import type { AskedKind } from "./index-questions.ts";
import { matchBits } from "./match-bits.ts";
import { openQuestion } from "./open-question.ts";
import type { ListedPart } from "./parts.ts";
import { isRatedPart, type RatedPart } from "./plan-rated.ts";
import { throughStretches } from "./plan-through.ts";
import type { QuestionIndex } from "./question-index.ts";
import { readRating } from "./read-rating.ts";

/** What meets a question: words of a set, those without a bit left out, so that counting with many sets is quick. */
interface Gathered {
  readonly index: QuestionIndex;
  readonly places: readonly number[];
  readonly words: readonly number[];
}

function gatherWords(catalog: Catalog, kind: AskedKind, question: FindQuestion): Gathered {
  const { index, plan, stop, held } = openQuestion(catalog, kind, question);
  const places: number[] = [];
  const words: number[] = [];
  const found = stop === undefined ? matchBits(plan, index.scratch) : createBits(0);
  for (let at = 0; at < found.length; at += 1) {
    const word = (found[at] ?? 0) & ~(held[at] ?? 0);
    if (word === 0) continue;
    places.push(at);
    words.push(word);
  }
  return { index, places, words };
}

function countShared({ places, words }: Gathered, bits: Bits): number {
  let count = 0;
  for (let each = 0; each < words.length; each += 1) {
    count += countWord((words[each] ?? 0) & (bits[places[each] ?? 0] ?? 0));
  }
  return count;
}

/** Whether the set of each value of a part is the same whatever else is asked. */
function isFixed(kind: AskedKind, part: ListedPart, question: FindQuestion): boolean {
  const { minutes } = question;
  // Which evidence counts hangs on these.
  if (part === "goal" || part === "condition") return !asksRating(question);
  // A stretch takes as long as its doses for the moment do.
  if (kind === "stretch") return part !== "moment" || minutes === undefined;
  return part !== "equipment" && !throughStretches.includes(part);
}

function findValueBits(index: QuestionIndex, part: ListedPart, value: string): Bits {
  if (part !== "equipment") return findBits(index, part, value);
  return findAtHand(index, value === "none" ? [] : [value]);
}

/** Make the function that counts the values of a part that is asked of what is known, together with the other such part. */
function countRated(
  catalog: Catalog,
  kind: AskedKind,
  question: FindQuestion,
  part: RatedPart,
): (value: string) => number {
  const rest = gatherWords(catalog, kind, { ...question, effect: undefined, certaintyAtLeast: undefined });
  return (value) => {
    const rating = readRating(catalog, { ...question, [part]: value });
    return rating ? countShared(rest, findRated(rest.index, rating)) : 0;
  };
}

/** Make the function that counts, for each value of a part, the items that there would be if it were asked instead. */
export function countInstead(
  catalog: Catalog,
  kind: AskedKind,
  question: FindQuestion,
): (part: ListedPart) => (value: string) => number {
  const whole = gatherWords(catalog, kind, question);
  return (part) => {
    if (!isFixed(kind, part, question)) {
      return (value) => countItems(catalog, kind, { ...question, [part]: value });
    }
    if (isRatedPart(part)) return countRated(catalog, kind, question, part);
    const rest = question[part] === undefined ? whole : gatherWords(catalog, kind, { ...question, [part]: undefined });
    return (value) => countShared(rest, findValueBits(rest.index, part, value));
  };
}
