import type { Catalog, CatalogIds } from "../../catalog/catalog.ts";
import { listWanted } from "../asked.ts";
import type { FoundAnswer } from "../found.ts";
import { answerQuestion, type ToItem } from "./answer-question.ts";
import { type AskedEntry, type AskedKind, indexQuestions } from "./index-questions.ts";
import { keepAnswer } from "./keep-answer.ts";
import { keepCareFirst } from "./keep-care-first.ts";
import { type AnyQuestion, openQuestion } from "./open-question.ts";
import { requireFields } from "./require-fields.ts";

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
  requireFields(question, "question");
  const index = indexQuestions(catalog, kind, goals ?? listWanted(question.goal));
  return keepAnswer(index, question, toItem, () => {
    const opened = openQuestion(catalog, kind, question, goals);
    const { items, withheld, count } = answerQuestion(opened, toItem);
    return { careFirst: keepCareFirst(catalog, question.condition), items, withheld, count };
  });
}
