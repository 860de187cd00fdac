import type { Catalog, CatalogIds, EntryOf } from "../catalog/catalog.ts";
import { listFamily } from "../catalog/list-family.ts";
import { requireObject } from "../catalog/require-object.ts";
import { positions } from "../schema/vocabulary/position.ts";
import { sayUnexpected } from "../words/say-unexpected.ts";
import { askQuestion } from "./answer/ask-question.ts";
import type { Told } from "./answer/create-teller.ts";
import { findValue } from "./answer/find-value.ts";
import { listWanted, listWords } from "./asked.ts";
import { chooseBest } from "./routine/choose-best.ts";
import { listDosePhases } from "./routine/list-dose-phases.ts";
import { type LeftOut, listLeftOut } from "./routine/list-left-out.ts";
import { listRoutineChoices, type RoutineChoice } from "./routine/list-routine-choices.ts";
import type { WholePace } from "./routine/pace.ts";
import { readPace } from "./routine/read-pace.ts";
import type { Routine, RoutineQuestion, RoutineStep } from "./routine/routine.ts";
import type { PersonVerdict } from "./suitability.ts";

/** As many muscles as one number has bits for. */
const mostMuscles = 31;

/** A stretch that may be a part of a routine. */
interface Candidate<I extends CatalogIds> {
  readonly stretch: EntryOf<I, "stretch">;
  readonly verdict: PersonVerdict;
  readonly reasons: readonly string[];
}

function toCandidate<I extends CatalogIds>(stretch: EntryOf<I, "stretch">, { verdict, reasons }: Told): Candidate<I> {
  return { stretch, verdict, reasons };
}

function toStep<I extends CatalogIds>({ stretch, dose, seconds }: RoutineChoice<I>, pace: WholePace): RoutineStep<I> {
  return { stretch, dose, seconds, phases: listDosePhases(dose, pace) ?? [] };
}

/** Those in one position stand together, standing first; inside a position the better ones first. */
function compareSteps(a: RoutineStep, b: RoutineStep): number {
  return positions.indexOf(b.stretch.position) - positions.indexOf(a.stretch.position);
}

function requireNumber(given: number, argument: string, least: number, most: number, isWhole: boolean): void {
  if (typeof given === "number" && given >= least && given <= most && (!isWhole || Number.isInteger(given))) return;
  const expected = `a ${isWhole ? "whole " : ""}number from ${least} to ${most}`;
  throw new RangeError(sayUnexpected({ given, argument, expected }));
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

/** The goals that a routine serves: those asked for, or else ending a cramp during one, and prevention at other times. */
function chooseGoals({ goal, moment }: RoutineQuestion): readonly unknown[] {
  const asked = listWanted(goal);
  if (asked.length > 0) return asked;
  return listWanted(moment).includes("during-cramp") ? ["stop-now"] : ["prevent"];
}

/**
 * Plan a routine of stretches that fits the time: it reaches the muscles that are asked for before it does one twice,
 * takes the better ones first, and puts those in one position together. What nobody should do, or what a person should
 * ask about first, is left out with the reason. The plan is the best there is, not the first that fits.
 *
 * @throws RangeError when the minutes, the limit or the pace are out of range; TypeError as `findStretches` does.
 * @example
 * const routine = planRoutine(catalog, { minutes: 5, moment: "before-bed", muscle: ["gastrocnemius", "hamstrings"] });
 * routine.seconds <= 300 && routine.missed;
 * // => []
 */
export function planRoutine<I extends CatalogIds>(
  catalog: Catalog<I>,
  question: RoutineQuestion<NoInfer<I>>,
): Routine<I> {
  requireObject(question, "question");
  const { minutes, limit = 4, pace: given, ...asked } = question;
  if ("skip" in asked) {
    throw new TypeError(
      sayUnexpected({ given: "skip", argument: "question", expected: "a part of a question about a routine" }),
    );
  }
  requireNumber(minutes, "minutes", 1, 120, false);
  requireNumber(limit, "limit", 1, 8, true);
  const pace = readPace(given);
  const found = askQuestion(catalog, "stretch", asked, toCandidate, chooseGoals(question));
  const plain: Catalog = catalog;
  const named: Map<string, I["muscle"]> = nameMuscles(plain, listWords(question.muscle));
  const reachOf = mapReach(plain, [...named.keys()]);
  const fit: EntryOf<I, "stretch">[] = [];
  const held: LeftOut<I>[] = [];
  for (const { stretch, verdict, reasons } of found.items) {
    if (verdict !== "ask-first") fit.push(stretch);
    else held.push({ id: stretch.id, why: reasons.join(" ") });
  }
  const choices = listRoutineChoices<I>(fit, reachOf, listWanted(question.moment), pace);
  const picked = chooseBest(choices, minutes * 60, limit);
  const seconds = picked.reduce((sum, choice) => sum + choice.seconds, 0);
  const reached = picked.reduce((mask, { reaches }) => mask | reaches, 0);
  return {
    careFirst: found.careFirst,
    steps: picked.map((choice) => toStep(choice, pace)).sort(compareSteps),
    seconds,
    missed: [...named.values()].filter((_, bit) => !(reached & (1 << bit))),
    leftOut: [
      ...found.withheld.map(({ id, why }) => ({ id, why })),
      ...held,
      ...listLeftOut(fit, choices, picked, { seconds: minutes * 60 - seconds, limit }),
    ],
  };
}
