import type { Catalog, CatalogIds, EntryOf } from "../../catalog/catalog.ts";
import { requireFields } from "../../catalog/require-fields.ts";
import { tiers } from "../../schema/vocabulary/tier.ts";
import { checkRedFlags } from "../check-red-flags.ts";
import type { FoundAnswer } from "../found.ts";
import { answerQuestion } from "./answer-question.ts";
import type { AskedEntry, AskedKind } from "./index-questions.ts";
import { keepAnswer } from "./keep-answer.ts";
import { keepCareFirst } from "./keep-care-first.ts";
import { type AnyQuestion, indexFor, readQuestion } from "./open-question.ts";
import { rateIndex } from "./rate-index.ts";
import { readGoals } from "./read-goals.ts";
import type { ToItem } from "./to-item.ts";

/**
 * List what must be said first: the red flags that the person raises and the emergencies that press, most urgent first,
 * then those of the conditions.
 */
function putRaisedFirst<I extends CatalogIds>(
  catalog: Catalog<I>,
  { condition, findings, person }: AnyQuestion,
): readonly EntryOf<I, "red-flag">[] {
  const ofConditions = keepCareFirst(catalog, condition);
  if (findings === undefined && person === undefined) return ofConditions;
  const { raised, pressing } = checkRedFlags(catalog, findings === undefined ? {} : findings, person);
  const first = [...raised, ...pressing].sort((a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier));
  return first.length === 0 ? ofConditions : [...first, ...ofConditions.filter((flag) => !first.includes(flag))];
}

/**
 * Answer a question about the entries of a kind, in the order of what is known for some goals: those that are read from the
 * question.
 *
 * @throws TypeError or RangeError that names the part, what was given and what is allowed.
 */
export function askQuestion<I extends CatalogIds, K extends AskedKind, T>(
  catalog: Catalog<I>,
  kind: K,
  question: AnyQuestion,
  toItem: ToItem<AskedEntry<I, K>, T>,
  goalsOf: (question: AnyQuestion) => readonly unknown[] = readGoals,
): FoundAnswer<I, T, I[K]> {
  requireFields(question, "question");
  return keepAnswer(catalog, question, toItem, () => {
    const index = rateIndex(indexFor(catalog, kind, question, goalsOf(question)), question);
    const { items, withheld, count } = answerQuestion(readQuestion(catalog, index, question), toItem);
    return { careFirst: putRaisedFirst(catalog, question), items, withheld, count };
  });
}
