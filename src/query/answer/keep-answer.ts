import type { Catalog, CatalogIds } from "../../catalog/catalog.ts";
import type { FoundAnswer } from "../found.ts";
import type { AskedEntry, AskedKind } from "./index-questions.ts";
import { KeptAnswers } from "./kept-answers.ts";
import { spellQuestion } from "./spell-question.ts";
import type { ToItem } from "./to-item.ts";

type AnyAnswer = FoundAnswer<CatalogIds, unknown, string>;

/** What is longer, question and answer together, is made anew each time. */
const longestKept = 1024;

/** So much is kept in all, for each catalog and maker of items. */
const mostKept = 8192;

/** What was answered before, by catalog and by what made the items. */
const kept = new WeakMap<object, Map<object, KeptAnswers<AnyAnswer>>>();

function keptOf(catalog: object, toItem: object): KeptAnswers<AnyAnswer> {
  const byMaker = kept.get(catalog) ?? new Map<object, KeptAnswers<AnyAnswer>>();
  const known = byMaker.get(toItem);
  if (known !== undefined) return known;
  const made = new KeptAnswers<AnyAnswer>(mostKept);
  kept.set(catalog, byMaker.set(toItem, made));
  return made;
}

/** What one maker of items made for a catalog is of one type. */
function isMadeBy<I extends CatalogIds, K extends AskedKind, T>(
  answer: AnyAnswer | undefined,
  _catalog: Catalog<I>,
  _toItem: ToItem<AskedEntry<I, K>, T>,
): answer is FoundAnswer<I, T, I[K]> {
  return answer !== undefined;
}

/**
 * Give what was answered before to a question that is spelled alike, or answer it. What is kept cannot be changed. It is
 * looked for before anything else is read, so all that an answer hangs on must follow from the question and what makes the items.
 */
export function keepAnswer<I extends CatalogIds, K extends AskedKind, T>(
  catalog: Catalog<I>,
  question: object,
  toItem: ToItem<AskedEntry<I, K>, T>,
  makeAnswer: () => FoundAnswer<I, T, I[K]>,
): FoundAnswer<I, T, I[K]> {
  const spelling = spellQuestion(question);
  if (spelling === undefined) return makeAnswer();
  const known = kept.get(catalog)?.get(toItem)?.find(spelling);
  if (isMadeBy(known, catalog, toItem)) return known;
  const answer = makeAnswer();
  const { items, withheld } = answer;
  const size = items.length + withheld.length + spelling.length + 1;
  if (size > longestKept) return answer;
  for (const each of [answer, items, withheld, ...items, ...withheld]) Object.freeze(each);
  keptOf(catalog, toItem).keep(spelling, answer, size);
  return answer;
}
