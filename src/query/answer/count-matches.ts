import type { Remedy } from "../../schema/remedy.ts";
import type { Stretch } from "../../schema/stretch.ts";
import { countWord } from "./bits.ts";
import { heldWord, matchWord } from "./match-word.ts";
import type { OpenedQuestion } from "./open-question.ts";

/** Count what meets a question and may be offered, without looking at any entry. */
export function countMatches<E extends Remedy | Stretch>({ index, plan, stop, held }: OpenedQuestion<E>): number {
  if (stop !== undefined) return 0;
  let count = 0;
  for (let at = 0; at < index.everything.length; at += 1) {
    const word = matchWord(plan, at);
    if (word !== 0) count += countWord(word & ~heldWord(held, at));
  }
  return count;
}
