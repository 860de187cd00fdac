import type { Catalog, CatalogIds, EntryOf } from "../catalog/catalog.ts";
import { listFamily } from "../catalog/list-family.ts";
import type { Dose } from "../schema/dose.ts";
import type { Moment } from "../schema/vocabulary/moment.ts";
import { type Position, positions } from "../schema/vocabulary/position.ts";
import { type Choice, chooseBest } from "./choose-best.ts";
import { type FoundStretch, findStretches, type StretchQuestion } from "./find-stretches.ts";
import { countDoseSeconds, type DosePhase, listDosePhases, type Pace } from "./list-dose-phases.ts";
import { toList } from "./one-or-more.ts";
import { rankForGoal } from "./rank-for-goal.ts";

/** What is asked of a routine: the time, and all that can be asked about stretches. */
export interface RoutineQuestion<I extends CatalogIds = CatalogIds> extends StretchQuestion<I> {
  /** Minutes at hand, 1 to 120. */
  readonly minutes: number;
  /** At most this many stretches, 1 to 8. Default 4. */
  readonly limit?: number | undefined;
  /** How repeats without a hold, changes of side and getting ready are counted. */
  readonly pace?: Pace | undefined;
}

/** One stretch of a routine with its dose. */
export interface RoutineStep<I extends CatalogIds = CatalogIds> {
  readonly stretch: EntryOf<I, "stretch">;
  readonly dose: Dose;
  readonly phases: readonly DosePhase[];
  readonly seconds: number;
}

/** A routine that fits the time. Show `careFirst` before it. */
export interface Routine<I extends CatalogIds = CatalogIds> {
  readonly careFirst: readonly EntryOf<I, "red-flag">[];
  /** The stretches in the order in which they are done: those in one position together, standing first. */
  readonly steps: readonly RoutineStep<I>[];
  readonly seconds: number;
  /** The muscles that were asked for and that it does not reach. */
  readonly missed: readonly I["muscle"][];
  /** What met the question and is not in it, each with the reason. */
  readonly leftOut: readonly { readonly id: I["stretch"]; readonly why: string }[];
}

interface Option<I extends CatalogIds> extends Choice {
  readonly stretch: EntryOf<I, "stretch">;
  readonly dose: Dose;
}

/** Keep the doses for the moments that are asked about, and those for any moment. A cramp has to be asked for. */
function isForMoments({ moments }: Dose, asked: readonly Moment[] | undefined): boolean {
  if (moments === undefined) return true;
  return asked === undefined
    ? moments.some((moment) => moment !== "during-cramp")
    : moments.some((moment) => asked.includes(moment));
}

/** Put what serves the goal best first; where no goal is asked, that is prevention, or ending a cramp during one. */
function sortForGoal<I extends CatalogIds>(items: FoundStretch<I>[], question: RoutineQuestion<I>): FoundStretch<I>[] {
  const inCramp = toList(question.moment)?.includes("during-cramp");
  const goals = toList(question.goal) ?? [inCramp ? "stop-now" : "prevent"];
  const rank = ({ evidence }: FoundStretch<I>) => Math.min(...goals.map((goal) => rankForGoal(evidence, goal)));
  return [...items].sort((a, b) => rank(a) - rank(b));
}

const lastFirst = (position: Position) => -positions.indexOf(position);

/** Make the choices of one stretch: each of its doses that has a length. */
function listOptions<I extends CatalogIds>(
  found: FoundStretch<I>,
  group: number,
  count: number,
  reaches: number,
  { moment, pace }: RoutineQuestion<I>,
): Option<I>[] {
  const { stretch } = found;
  const { doses } = stretch;
  const asked = toList(moment);
  return doses.flatMap((dose, index): Option<I>[] => {
    const seconds = isForMoments(dose, asked) ? countDoseSeconds(dose, pace) : undefined;
    if (seconds === undefined) return [];
    return [{ group, seconds, reaches, value: (count - group) * 16 - Math.min(index, 15), stretch, dose }];
  });
}

/**
 * Plan a routine of stretches that fits the time: it reaches the muscles that are asked for before it does one twice,
 * takes the better ones first, and puts those in one position together. What nobody should do, or what a person should
 * ask about first, is left out with the reason. The plan is the best there is, not the first that fits.
 *
 * @throws RangeError when the minutes or the limit are out of range.
 * @example
 * const routine = planRoutine(catalog, { minutes: 5, moment: "before-bed", muscle: ["gastrocnemius", "hamstrings"] });
 * routine.seconds <= 300 && routine.missed;
 * // => []
 */
export function planRoutine<I extends CatalogIds>(
  catalog: Catalog<I>,
  question: RoutineQuestion<NoInfer<I>>,
): Routine<I> {
  const { minutes, limit = 4 } = question;
  if (!(minutes >= 1 && minutes <= 120))
    throw new RangeError(`Unexpected ${minutes} for \`minutes\`, expected 1 to 120`);
  if (!(Number.isInteger(limit) && limit >= 1 && limit <= 8)) {
    throw new RangeError(`Unexpected ${limit} for \`limit\`, expected a whole number from 1 to 8`);
  }
  const { careFirst, items, withheld } = findStretches(catalog, question);
  const muscles = toList(question.muscle) ?? [];
  const families = muscles.map((id) => listFamily(catalog, id));
  const leftOut: Routine<I>["leftOut"][number][] = withheld.map(({ id, why }) => ({ id, why }));
  for (const { stretch, verdict, reasons } of items) {
    if (verdict === "ask-first") leftOut.push({ id: stretch.id, why: reasons.join(" ") });
  }
  const fit = sortForGoal(
    items.filter(({ verdict }) => verdict !== "ask-first"),
    question,
  );
  const options = fit.flatMap((found, group) => {
    const targets = found.stretch.targets.filter(({ role }) => role === "main").map(({ muscle }) => muscle);
    const reaches = families.reduce(
      (mask, family, bit) => (targets.some((id) => family.has(id)) ? mask | (1 << bit) : mask),
      0,
    );
    return listOptions(found, group, fit.length, reaches, question);
  });
  const chosen = new Set<Choice>(chooseBest(options, minutes * 60, limit));
  const picked = options.filter((option) => chosen.has(option));
  const steps = picked
    .map(({ stretch, dose, seconds }) => ({
      stretch,
      dose,
      seconds,
      phases: listDosePhases(dose, question.pace) ?? [],
    }))
    .sort((a, b) => lastFirst(a.stretch.position) - lastFirst(b.stretch.position));
  const seconds = steps.reduce((sum, step) => sum + step.seconds, 0);
  const reached = picked.reduce((mask, { reaches }) => mask | reaches, 0);
  for (const [group, { stretch }] of fit.entries()) {
    if (picked.some((option) => option.group === group)) continue;
    const lengths = options.filter((option) => option.group === group).map((option) => option.seconds);
    leftOut.push({ id: stretch.id, why: sayWhyNot(lengths, minutes * 60 - seconds, steps.length >= limit) });
  }
  return { careFirst, steps, seconds, missed: muscles.filter((_, bit) => !(reached & (1 << bit))), leftOut };
}

function sayWhyNot(lengths: readonly number[], left: number, isFull: boolean): string {
  if (lengths.length === 0) return "No dose for this moment has a length.";
  const shortest = Math.min(...lengths);
  if (shortest > left) return `It takes at least ${shortest} seconds, and ${left} are left.`;
  return isFull ? "The routine has as many stretches as were asked for." : "Another stretch reaches more.";
}
