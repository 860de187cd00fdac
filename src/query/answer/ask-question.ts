import type { Catalog, CatalogIds } from "../../catalog/catalog.ts";
import { listWanted } from "../asked.ts";
import type { FoundAnswer } from "../found.ts";
import type { ToItem } from "./answer-question.ts";
import type { AskedEntry, AskedKind } from "./index-questions.ts";
import { LazyAnswer } from "./lazy-answer.ts";
import { type AnyQuestion, openQuestion } from "./open-question.ts";
import { readPage } from "./read-page.ts";

/**
 * Answer a question about the entries of a kind, in the order of what is known for some goals: those of the question,
 * where no others are given. Whatever is wrong with the question is said at once; the answer is worked out when it is
 * read.
 */
export function askQuestion<I extends CatalogIds, K extends AskedKind, T>(
  catalog: Catalog<I>,
  kind: K,
  question: AnyQuestion,
  toItem: ToItem<AskedEntry<I, K>, T>,
  goals?: readonly unknown[],
): FoundAnswer<I, T, I[K]> {
  const opened = openQuestion(catalog, kind, question, goals);
  const conditions = [...listWanted(question.condition)];
  return new LazyAnswer(catalog, conditions, opened, readPage(question), toItem);
}
