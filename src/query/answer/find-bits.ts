import { type Bits, createBits } from "./bits.ts";
import type { ListedPart } from "./parts.ts";
import { planWord } from "./plan-word.ts";
import type { QuestionIndex } from "./question-index.ts";

/**
 * Find the entries that meet a word in one part of a question.
 *
 * @throws TypeError with the nearest value when there is no such word.
 */
export function findBits(index: QuestionIndex, part: ListedPart, word: string): Bits {
  return planWord(index, part, word).must[0] ?? createBits(index.entries.length);
}
