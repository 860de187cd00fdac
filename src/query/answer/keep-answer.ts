import type { CatalogIds } from "../../catalog/catalog.ts";
import type { FoundAnswer } from "../found.ts";
import type { AskedEntry, AskedKind } from "./index-questions.ts";
import { KeptAnswers } from "./kept-answers.ts";
import type { QuestionIndex } from "./question-index.ts";
import { spellQuestion } from "./spell-question.ts";
import type { ToItem } from "./to-item.ts";

type AnyAnswer = FoundAnswer<CatalogIds, unknown, string>;

/** What is longer, question and answer together, is made anew each time. */
const longestKept = 1024;

/** So much is kept in all, for each index and maker of items. */
const mostKept = 8192;

/** What was answered before, by index and by what made the items. */
const kept = new WeakMap<QuestionIndex, Map<object, KeptAnswers<AnyAnswer>>>();

function keptOf(index: QuestionIndex, toItem: object): KeptAnswers<AnyAnswer> {
  const byMaker = kept.get(index) ?? new Map<object, KeptAnswers<AnyAnswer>>();
  const known = byMaker.get(toItem);
  if (known !== undefined) return known;
  const made = new KeptAnswers<AnyAnswer>(mostKept);
  kept.set(index, byMaker.set(toItem, made));
  return made;
}

/** An index belongs to one catalog and kind, so what one maker of items made for it is of one type. */
function isMadeBy<I extends CatalogIds, K extends AskedKind, T>(
  answer: AnyAnswer | undefined,
  _index: QuestionIndex<AskedEntry<I, K>>,
  _toItem: ToItem<AskedEntry<I, K>, T>,
): answer is FoundAnswer<I, T, I[K]> {
  return answer !== undefined;
}

/** Give what was answered before to a question that is spelled alike, or answer it. What is kept cannot be changed. */
export function keepAnswer<I extends CatalogIds, K extends AskedKind, T>(
  index: QuestionIndex<AskedEntry<I, K>>,
  question: object,
  toItem: ToItem<AskedEntry<I, K>, T>,
  makeAnswer: () => FoundAnswer<I, T, I[K]>,
): FoundAnswer<I, T, I[K]> {
  const spelling = spellQuestion(question);
  if (spelling === undefined) return makeAnswer();
  const answers = keptOf(index, toItem);
  const known = answers.find(spelling);
  if (isMadeBy(known, index, toItem)) return known;
  const answer = makeAnswer();
  const { items, withheld } = answer;
  const size = items.length + withheld.length + spelling.length + 1;
  if (size > longestKept) return answer;
  for (const each of [answer, items, withheld, ...items, ...withheld]) Object.freeze(each);
  answers.keep(spelling, answer, size);
  return answer;
}
