import { listForms } from "../../catalog/list-family.ts";
import { type Bits, createBits, joinBits } from "./bits.ts";
import { findValue } from "./find-value.ts";
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

/**
 * Find the entries that a word in one part of a question rules out. A condition rules out its own forms, but not what is for
 * the broader one: that is for other forms as well.
 *
 * @throws TypeError with the nearest value when there is no such word.
 */
export function findRuledOut(index: QuestionIndex, part: ListedPart, word: string): Bits {
  if (part !== "condition") return findBits(index, part, word);
  const facet = index.facetOf(part);
  const forms = listForms(index.catalog, findValue(index.catalog, part, word));
  return joinBits(
    forms.flatMap((form) => facet.get(form) ?? []),
    index.entries.length,
  );
}
