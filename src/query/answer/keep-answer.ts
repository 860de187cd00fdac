import type { Remedy } from "../../schema/remedy.ts";
import type { Stretch } from "../../schema/stretch.ts";
import { type Answered, answerQuestion, type ToItem } from "./answer-question.ts";
import { nobody, type OpenedQuestion } from "./open-question.ts";
import type { Plan } from "./plan.ts";
import { isWholeSpan, type Span } from "./read-page.ts";

/** An answer that is kept, with what made its items. */
interface Kept<T, Id extends string> extends Answered<T, Id> {
  readonly toItem: unknown;
}

/** Longer answers are made anew each time, so that what is kept stays small. */
const mostKept = 256;

const kept = new WeakMap<Plan, Kept<unknown, string>>();

/** An answer is kept under the plan of its own index, so items of the same maker are the same items. */
function isMadeBy<E extends Remedy | Stretch, T>(
  answered: Kept<unknown, string> | undefined,
  toItem: ToItem<E, T>,
): answered is Kept<T, E["id"]> {
  return answered?.toItem === toItem;
}

/** Whether a question asks for no more than one word, whoever asks: it comes again and again, as in a menu. */
function isCommon<E extends Remedy | Stretch>({ index, plan, person, stop }: OpenedQuestion<E>, span: Span): boolean {
  const isPlain = plan === index.openPlan || "choice" in plan;
  return isPlain && person === nobody && stop === undefined && isWholeSpan(span);
}

/** Answer a question, or give what was answered before where it is common and short. What is kept cannot be changed. */
export function keepAnswer<E extends Remedy | Stretch, T>(
  question: OpenedQuestion<E>,
  span: Span,
  toItem: ToItem<E, T>,
): Answered<T, E["id"]> {
  if (!isCommon(question, span)) return answerQuestion(question, span, toItem);
  const known = kept.get(question.plan);
  if (isMadeBy(known, toItem)) return known;
  const made = answerQuestion(question, span, toItem);
  if (made.count + made.withheld.length > mostKept) return made;
  for (const each of [...made.items, ...made.withheld]) Object.freeze(each);
  Object.freeze(made.items);
  Object.freeze(made.withheld);
  kept.set(question.plan, { ...made, toItem });
  return made;
}
