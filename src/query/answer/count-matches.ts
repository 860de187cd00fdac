import type { Remedy } from "../../schema/remedy.ts";
import type { Stretch } from "../../schema/stretch.ts";
import { countWord } from "./bits.ts";
import { matchBits } from "./match-bits.ts";
import type { OpenedQuestion } from "./open-question.ts";

/** Count what meets a question and may be offered, without looking at any entry. */
export function countMatches<E extends Remedy | Stretch>({ index, plan, stop, held }: OpenedQuestion<E>): number {
  if (stop !== undefined) return 0;
  const found = matchBits(plan, index.scratch);
  let count = 0;
  for (let at = 0; at < found.length; at += 1) {
    const word = (found[at] ?? 0) & ~(held[at] ?? 0);
    if (word !== 0) count += countWord(word);
  }
  return count;
}
