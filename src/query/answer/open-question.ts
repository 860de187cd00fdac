import type { Catalog, CatalogIds } from "../../catalog/catalog.ts";
import { requireFields } from "../../catalog/require-fields.ts";
import { listWanted } from "../asked.ts";
import type { Asking } from "../found.ts";
import type { Person } from "../person.ts";
import { explainStop } from "../withheld.ts";
import { type Bits, joinBits } from "./bits.ts";
import { type AskedEntry, type AskedKind, indexQuestions, indexWithGoals } from "./index-questions.ts";
import type { Plan } from "./plan.ts";
import { planQuestion } from "./plan-question.ts";
import type { QuestionIndex } from "./question-index.ts";
import { type GoalParts, readGoals } from "./read-goals.ts";
import { readPage, type Span } from "./read-page.ts";
import { readPerson } from "./read-person.ts";

/** What is read here of a question; every other part is read where it is planned. */
export interface AnyQuestion extends Asking, GoalParts {
  readonly condition?: unknown;
}

/** A question that was read: where to look, what to look for, who asks, and what must not be offered. */
export interface OpenedQuestion<E extends AskedEntry<CatalogIds, AskedKind>> {
  readonly index: QuestionIndex<E>;
  readonly plan: Plan;
  readonly person: Person;
  /** Why nothing may be offered, where a sign calls for help. */
  readonly stop: string | undefined;
  /** The set of what the person must not be offered. */
  readonly held: Bits;
  /** Which items are wanted. */
  readonly span: Span;
}

/** Somebody of whom nothing is known. */
const nobody: Person = {};

/** Find what a person must not be offered. */
function findHeld({ unfit, avoid, entries }: QuestionIndex, { traits }: Person): Bits {
  if (traits === undefined) return unfit;
  const held = [unfit];
  for (const [trait, bits] of avoid) if (traits[trait] === "yes") held.push(bits);
  return joinBits(held, entries.length);
}

/**
 * Get the index that a question about the entries of a kind is answered with. They stand in the order of what is known
 * of the conditions of the question for some goals: those that it asks for, where it asks for any. What has none of the
 * goals that it asks for may be missing.
 */
export function indexFor<I extends CatalogIds, K extends AskedKind>(
  catalog: Catalog<I>,
  kind: K,
  question: AnyQuestion,
  goals: readonly unknown[],
): QuestionIndex<AskedEntry<I, K>> {
  const { goal, condition } = question;
  // Where only the order is for a goal, and none is asked for, what has another one meets the question as well.
  const index = listWanted(goal).length > 0 ? indexWithGoals : indexQuestions;
  return index(catalog, kind, goals, condition);
}

/**
 * Read a question for an index.
 *
 * @throws TypeError or RangeError that names the part, what was given and what is allowed.
 */
export function readQuestion<I extends CatalogIds, K extends AskedKind>(
  catalog: Catalog<I>,
  index: QuestionIndex<AskedEntry<I, K>>,
  question: AnyQuestion,
): OpenedQuestion<AskedEntry<I, K>> {
  const person = question.person === undefined ? nobody : readPerson(question.person);
  return {
    index,
    plan: planQuestion(index, question),
    person,
    stop: explainStop(catalog, question.findings, question.person),
    held: findHeld(index, person),
    span: readPage(question),
  };
}

/**
 * Read a question about the entries of a kind, in whatever order: to count them.
 *
 * @throws TypeError or RangeError that names the part, what was given and what is allowed.
 */
export function openQuestion<I extends CatalogIds, K extends AskedKind>(
  catalog: Catalog<I>,
  kind: K,
  question: AnyQuestion,
): OpenedQuestion<AskedEntry<I, K>> {
  requireFields(question, "question");
  return readQuestion(catalog, indexWithGoals(catalog, kind, listWanted(question.goal)), question);
}

/**
 * Read a question for all entries of a kind, those that cannot meet it among them, so that it can be told why not.
 *
 * @throws TypeError or RangeError as `openQuestion` does.
 */
export function openForAll<I extends CatalogIds, K extends AskedKind>(
  catalog: Catalog<I>,
  kind: K,
  question: AnyQuestion,
): OpenedQuestion<AskedEntry<I, K>> {
  requireFields(question, "question");
  const index = indexQuestions(catalog, kind, readGoals(question), question.condition);
  return readQuestion(catalog, index, question);
}
