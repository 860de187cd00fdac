import type { Catalog, CatalogIds } from "../../catalog/catalog.ts";
import type { FoundAnswer } from "../found.ts";
import { answerQuestion, type ToItem } from "./answer-question.ts";
import type { AskedEntry, AskedKind } from "./index-questions.ts";
import { keepAnswer } from "./keep-answer.ts";
import { keepCareFirst } from "./keep-care-first.ts";
import { type AnyQuestion, indexFor, readQuestion } from "./open-question.ts";

/**
 * Answer a question about the entries of a kind, in the order of what is known for some goals: those of the question,
 * where no others are given.
 *
 * @throws TypeError or RangeError that names the part, what was given and what is allowed.
 */
export function askQuestion<I extends CatalogIds, K extends AskedKind, T>(
  catalog: Catalog<I>,
  kind: K,
  question: AnyQuestion,
  toItem: ToItem<AskedEntry<I, K>, T>,
  goals?: readonly unknown[],
): FoundAnswer<I, T, I[K]> {
  const index = indexFor(catalog, kind, question, goals);
  return keepAnswer(index, question, toItem, () => {
    const { items, withheld, count } = answerQuestion(readQuestion(catalog, index, question), toItem);
    return { careFirst: keepCareFirst(catalog, question.condition), items, withheld, count };
  });
}
