import { addBits, type Bits, createBits } from "./bits.ts";
import { listMembers } from "./list-members.ts";
import type { ListedPart } from "./parts.ts";
import type { QuestionIndex } from "./question-index.ts";

/** Put sets together. A single one is given as it is, so it must not be written to. */
export function joinBits(sets: readonly Bits[], length: number): Bits {
  const [first, ...more] = sets;
  if (first === undefined) return createBits(length);
  if (more.length === 0) return first;
  const bits = first.slice();
  for (const each of more) addBits(bits, each);
  return bits;
}

/**
 * Find the entries that meet a word in one part of a question.
 *
 * @throws TypeError with the nearest value when there is no such word.
 */
export function findBits(index: QuestionIndex, part: ListedPart, word: string): Bits {
  const asked = index.askedOf(part);
  const known = asked.get(word);
  if (known) return known;
  const sets = listMembers(index, part, word).map(({ bits }) => bits);
  const bits = joinBits(sets, index.entries.length);
  asked.set(word, bits);
  return bits;
}
