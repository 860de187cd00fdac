import type { CatalogIds } from "../../catalog/catalog.ts";
import type { FoundAnswer } from "../found.ts";
import type { ToItem } from "./answer-question.ts";
import type { AskedEntry, AskedKind } from "./index-questions.ts";
import { nobody, type OpenedQuestion } from "./open-question.ts";
import type { Plan } from "./plan.ts";
import { isWholeSpan } from "./read-page.ts";

/** An answer that is kept, with what made its items. */
interface Kept {
  readonly answer: FoundAnswer<CatalogIds, unknown, string>;
  readonly toItem: unknown;
}

/** Longer answers are made anew each time, so that what is kept stays small. */
const mostKept = 256;

const kept = new WeakMap<Plan, Kept>();

/** A plan belongs to the index of one catalog and kind, so what one maker made for it are items of one type. */
function isMadeBy<I extends CatalogIds, K extends AskedKind, T>(
  _answer: FoundAnswer<CatalogIds, unknown, string>,
  maker: unknown,
  toItem: ToItem<AskedEntry<I, K>, T>,
): _answer is FoundAnswer<I, T, I[K]> {
  return maker === toItem;
}

/** Whether a question asks for no more than one word, whoever asks: it comes again and again, as in a menu. */
function isCommon<I extends CatalogIds, K extends AskedKind>(question: OpenedQuestion<AskedEntry<I, K>>): boolean {
  const { index, plan, person, stop, span } = question;
  const isPlain = plan === index.openPlan || "choice" in plan;
  return isPlain && person === nobody && stop === undefined && isWholeSpan(span);
}

/** Give what was answered before where a question is common and short, or answer it. What is kept cannot be changed. */
export function keepAnswer<I extends CatalogIds, K extends AskedKind, T>(
  question: OpenedQuestion<AskedEntry<I, K>>,
  toItem: ToItem<AskedEntry<I, K>, T>,
  makeAnswer: () => FoundAnswer<I, T, I[K]>,
): FoundAnswer<I, T, I[K]> {
  if (!isCommon(question)) return makeAnswer();
  const known = kept.get(question.plan);
  if (known && isMadeBy(known.answer, known.toItem, toItem)) return known.answer;
  const answer = makeAnswer();
  const { items, withheld } = answer;
  if (items.length + withheld.length > mostKept) return answer;
  for (const each of [answer, items, withheld, ...items, ...withheld]) Object.freeze(each);
  kept.set(question.plan, { answer, toItem });
  return answer;
}
