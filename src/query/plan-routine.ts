import type { Catalog, CatalogIds } from "../catalog/catalog.ts";
import { requireFields } from "../catalog/require-fields.ts";
import type { Position } from "../schema/vocabulary/position.ts";
import { sayUnexpected } from "../words/say-unexpected.ts";
import { parts } from "./answer/parts.ts";
import { refusePart } from "./answer/refuse-part.ts";
import { toSeconds } from "./answer/to-seconds.ts";
import { chooseBest } from "./routine/choose-best.ts";
import { gatherChoices } from "./routine/gather-choices.ts";
import { listDosePhases } from "./routine/list-dose-phases.ts";
import { listLeftOut } from "./routine/list-left-out.ts";
import type { RoutineChoice } from "./routine/list-routine-choices.ts";
import type { WholePace } from "./routine/pace.ts";
import { readPace } from "./routine/read-pace.ts";
import type { Routine, RoutineQuestion, RoutineStep, StepFit } from "./routine/routine.ts";

function toStep<I extends CatalogIds>(
  { stretch, dose, seconds }: RoutineChoice<I>,
  { verdict, reasons, cautions, unanswered }: StepFit,
  pace: WholePace,
): RoutineStep<I> {
  return { stretch, dose, seconds, phases: listDosePhases(dose, pace) ?? [], verdict, reasons, cautions, unanswered };
}

/** When each position has its turn: from high to low, so that a tired person goes to the floor once and to bed last. */
const turns: Readonly<Record<Position, number>> = {
  ...{ standing: 0, sitting: 1, kneeling: 2 },
  ...{ "floor-sitting": 3, lying: 4, "in-bed": 5 },
};

/** Those in one position stand together, standing first; inside a position the better ones first. */
function compareSteps(a: RoutineStep, b: RoutineStep): number {
  return turns[a.stretch.position] - turns[b.stretch.position];
}

function requireNumber(given: number, argument: string, least: number, most: number, isWhole: boolean): void {
  if (typeof given === "number" && given >= least && given <= most && (!isWhole || Number.isInteger(given))) return;
  const expected = `a ${isWhole ? "whole " : ""}number from ${least} to ${most}`;
  throw new RangeError(sayUnexpected({ given, argument, expected }));
}

/** What a question about a routine may hold besides the parts that stretches are found by. */
const others = ["findings", "person", "limit", "pace"];

/** Require a question about a routine. It has no pages, so `skip` is no part of it. */
function requireRoutineParts(question: object): void {
  for (const [name, given] of Object.entries(requireFields(question, "question"))) {
    if (given === undefined || others.includes(name) || parts.some((part) => part === name)) continue;
    refusePart(name, others, "a part of a question about a routine");
  }
}

/**
 * Plan a routine of stretches that fits the time: it reaches the muscles that are asked for before it does one twice,
 * takes those that stand higher in the answer, those that this person must change after all others, and puts those in one position
 * together. Places in the answer are added up, so that 2 may outweigh 1 that stands higher and leaves no room for them. A muscle is reached by the stretches that are mainly for it. What nobody should do, or what a person should
 * ask about first, is left out with the reason. The plan is the best there is, not the
 * first that fits; only where a million steps do not suffice, as with 50 stretches for 31 muscles, is it the best of those
 * that were tried.
 *
 * @throws RangeError when the minutes, the limit or the pace are out of range, or for more than 31 muscles; TypeError as `findStretches` does.
 * @example
 * const routine = planRoutine(catalog, { minutes: 5, moment: "before-bed", muscle: ["gastrocnemius", "hamstrings"] });
 * routine.seconds <= 300 && routine.missed;
 * // => []
 */
export function planRoutine<I extends CatalogIds>(
  catalog: Catalog<I>,
  question: RoutineQuestion<NoInfer<I>>,
): Routine<I> {
  requireRoutineParts(question);
  const { minutes, limit = 4, pace: given, ...asked } = question;
  requireNumber(minutes, "minutes", 1, 120, false);
  requireNumber(limit, "limit", 1, 8, true);
  const pace = readPace(given);
  const { careFirst, fit, told, choices, moments, groupsFor, muscles, held } = gatherChoices(catalog, asked, pace);
  const picked = chooseBest(choices, toSeconds(minutes), limit, groupsFor(limit));
  const steps = picked.flatMap((choice) => {
    const fitting = told[choice.group];
    return fitting === undefined ? [] : [toStep(choice, fitting, pace)];
  });
  const seconds = picked.reduce((sum, choice) => sum + choice.seconds, 0);
  const reached = picked.reduce((mask, { reaches }) => mask | reaches, 0);
  return {
    careFirst,
    steps: steps.sort(compareSteps),
    seconds,
    missed: muscles.filter((_, bit) => !(reached & (1 << bit))),
    leftOut: [...held, ...listLeftOut(fit, choices, picked, { seconds: toSeconds(minutes) - seconds, limit, moments })],
  };
}
