import type { Catalog, CatalogIds, EntryOf } from "../../catalog/catalog.ts";
import { listFamily } from "../../catalog/list-family.ts";
import { sayUnexpected } from "../../words/say-unexpected.ts";
import { askQuestion } from "../answer/ask-question.ts";
import { asksRating } from "../answer/asks-rating.ts";
import type { Told } from "../answer/create-teller.ts";
import { findValue } from "../answer/find-value.ts";
import { type GoalParts, readGoals } from "../answer/read-goals.ts";
import { readPerson } from "../answer/read-person.ts";
import { listWanted, listWords } from "../asked.ts";
import type { StretchQuestion } from "../find-stretches.ts";
import type { FoundAnswer } from "../found.ts";
import { sayReasons } from "../list-reasons.ts";
import { groupChoices } from "./group-choices.ts";
import { type AskedMoments, readMoments } from "./list-doses-for.ts";
import type { LeftOut } from "./list-left-out.ts";
import { listRoutineChoices, type RoutineChoice } from "./list-routine-choices.ts";
import { usualPace, type WholePace } from "./pace.ts";
import type { StepFit } from "./routine.ts";

/** As many muscles as one number has bits for. */
const mostMuscles = 31;

/** What a routine is chosen from, however long it may be. */
export interface GatheredChoices<I extends CatalogIds> {
  readonly careFirst: readonly EntryOf<I, "red-flag">[];
  /** The stretches that fit the person, best first, those that have to be changed after the others, and each of their doses that has a length. */
  readonly fit: readonly EntryOf<I, "stretch">[];
  /** How each of these suits the person. */
  readonly told: readonly StepFit[];
  readonly choices: readonly RoutineChoice<I>[];
  /** The moments that are asked about, and those that are ruled out. */
  readonly moments: AskedMoments;
  /** The groups of the choices for a limit, each made once. */
  readonly groupsFor: (limit: number) => readonly (readonly RoutineChoice<I>[])[];
  /** The muscles that are asked for, by their bits. */
  readonly muscles: readonly I["muscle"][];
  /** What nobody should do, and what the person should ask about first. */
  readonly held: readonly LeftOut<I>[];
}

/** A stretch that may be a part of a routine. */
interface Candidate<I extends CatalogIds> extends StepFit {
  readonly stretch: EntryOf<I, "stretch">;
}

type Candidates<I extends CatalogIds> = FoundAnswer<I, Candidate<I>, I["stretch"]>;

function toCandidate<I extends CatalogIds>(
  stretch: EntryOf<I, "stretch">,
  { verdict, reasons, cautions, unanswered }: Told,
): Candidate<I> {
  return { stretch, verdict, reasons, cautions, unanswered };
}

/** Name the muscles that are asked for by their ids, each once: said twice, or by an id that was changed, it counts no more. */
function nameMuscles<W extends string>(catalog: Catalog, words: readonly W[]): Map<string, W> {
  const named = new Map<string, W>();
  for (const word of words) {
    const id = findValue(catalog, "muscle", word);
    if (!named.has(id)) named.set(id, word);
  }
  return named;
}

/** Tell which of the muscles that are asked for each muscle counts for, one bit for each. */
function mapReach(catalog: Catalog, muscles: readonly string[]): Map<string, number> {
  if (muscles.length > mostMuscles) {
    throw new RangeError(sayUnexpected({ given: muscles, argument: "muscle", expected: `at most ${mostMuscles}` }));
  }
  const reach = new Map<string, number>();
  for (const [bit, muscle] of muscles.entries()) {
    for (const id of listFamily(catalog, muscle)) reach.set(id, (reach.get(id) ?? 0) | (1 << bit));
  }
  return reach;
}

/**
 * The goals that a routine serves: those asked for, or else that of the moment, and prevention where that may be several. What
 * is asked of the evidence alone is asked for no goal, so that a routine is chosen from what `findStretches` finds.
 */
function chooseGoals(question: GoalParts): readonly unknown[] {
  const asked = readGoals(question);
  return asked.length > 0 || asksRating(question) ? asked : ["prevent"];
}

/** Make what groups choices for a limit and keeps the groups: there are few limits. */
function keepGroups<I extends CatalogIds>(choices: readonly RoutineChoice<I>[]): GatheredChoices<I>["groupsFor"] {
  const byLimit: (readonly (readonly RoutineChoice<I>[])[] | undefined)[] = [];
  return (limit) => {
    const groups = byLimit[limit] ?? groupChoices(choices, limit);
    byLimit[limit] = groups;
    return groups;
  };
}

function gather<I extends CatalogIds>(
  catalog: Catalog<I>,
  question: StretchQuestion<NoInfer<I>>,
  { careFirst, items, withheld }: Candidates<I>,
  pace: WholePace,
): GatheredChoices<I> {
  const plain: Catalog = catalog;
  const named: Map<string, I["muscle"]> = nameMuscles(plain, listWords(question.muscle));
  const reachOf = mapReach(plain, [...named.keys()]);
  const person = readPerson(question.person ?? {});
  const held: LeftOut<I>[] = withheld.map(({ id, why }) => ({ id, why }));
  const asItIs: Candidate<I>[] = [];
  const changed: Candidate<I>[] = [];
  for (const candidate of items) {
    const { stretch, verdict, reasons, cautions } = candidate;
    // Nothing speaks against a stretch that may be offered but its cautions.
    if (verdict === "ask-first")
      held.push({ id: stretch.id, why: sayReasons({ general: [], cautions }, person, "ask-first") });
    else (reasons.length > 0 ? changed : asItIs).push(candidate);
  }
  const told = [...asItIs, ...changed];
  const fit = told.map(({ stretch }) => stretch);
  const hasSide = ["stop-now", "ease-after"].some((goal) => listWanted(question.goal).includes(goal));
  const moments = { ...readMoments(question.moment), hasSide };
  const choices = listRoutineChoices<I>(fit, reachOf, moments, pace);
  return { careFirst, fit, told, choices, moments, groupsFor: keepGroups(choices), muscles: [...named.values()], held };
}

/** What was gathered at the usual pace from answers that are kept. */
const kept = new WeakMap<object, GatheredChoices<CatalogIds>>();

/** What was gathered from an answer is of its catalog. */
function isFrom<I extends CatalogIds>(
  gathered: GatheredChoices<CatalogIds> | undefined,
  _found: Candidates<I>,
): gathered is GatheredChoices<I> {
  return gathered !== undefined;
}

/**
 * Gather what a routine is chosen from. It is kept as long as the answer to the question is, so that where only the
 * time is another, only the choice is made anew.
 *
 * @throws RangeError for more muscles than can be told apart; TypeError as `findStretches` does.
 */
export function gatherChoices<I extends CatalogIds>(
  catalog: Catalog<I>,
  question: StretchQuestion<NoInfer<I>>,
  pace: WholePace,
): GatheredChoices<I> {
  const found: Candidates<I> = askQuestion(catalog, "stretch", question, toCandidate, chooseGoals);
  // An answer that is not frozen is not kept either.
  if (pace !== usualPace || !Object.isFrozen(found)) return gather(catalog, question, found, pace);
  const known = kept.get(found);
  if (isFrom(known, found)) return known;
  const made = gather(catalog, question, found, pace);
  for (const each of made.held) Object.freeze(each);
  kept.set(found, made);
  return made;
}
