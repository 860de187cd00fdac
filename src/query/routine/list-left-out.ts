import type { CatalogIds, EntryOf } from "../../catalog/catalog.ts";
import type { Dose } from "../../schema/dose.ts";
import { type AskedMoments, listDosesFor } from "./list-doses-for.ts";
import { listUsableDoses, type RoutineChoice } from "./list-routine-choices.ts";

/** Why a stretch is not in a routine. */
export interface LeftOut<I extends CatalogIds = CatalogIds> {
  readonly id: I["stretch"];
  readonly why: string;
}

/** The time that a routine leaves, how many stretches were asked for, and for which moments. */
interface Left {
  readonly seconds: number;
  readonly limit: number;
  readonly moments: AskedMoments;
}

/** Say why no dose of a stretch can be a part of a routine. */
function sayUnusable(doses: readonly Dose[], moments: AskedMoments): string {
  if (listUsableDoses(doses, moments).length > 0)
    return "None of its doses that could be used here has a known length.";
  const { length } = moments.wanted;
  if (listDosesFor(doses, moments).length > 0)
    return "Its doses are for a cramp or soreness, which has to be asked for.";
  if (length === 0) return "Its doses are for other moments.";
  return `None of its doses is for ${length === 1 ? "that moment" : "those moments"}.`;
}

function sayTime(shortest: number, left: number): string {
  return `It takes at least ${shortest} ${shortest === 1 ? "second" : "seconds"}, and ${left} ${left === 1 ? "is" : "are"} left.`;
}

/** Say of each stretch that fits a person and is not in the routine why it is not. */
export function listLeftOut<I extends CatalogIds>(
  stretches: readonly EntryOf<I, "stretch">[],
  choices: readonly RoutineChoice<I>[],
  picked: readonly RoutineChoice<I>[],
  { seconds: left, limit, moments }: Left,
): LeftOut<I>[] {
  const shortest = new Array<number>(stretches.length).fill(Number.POSITIVE_INFINITY);
  for (const { group, seconds } of choices) shortest[group] = Math.min(shortest[group] ?? seconds, seconds);
  const isFull = picked.length === limit;
  const leftOut: LeftOut<I>[] = [];
  let at = 0;
  const sayWhyNot = (doses: readonly Dose[], least: number): string => {
    if (least === Number.POSITIVE_INFINITY) return sayUnusable(doses, moments);
    return isFull ? `The routine is full: it holds ${limit} already.` : sayTime(least, Math.floor(left));
  };
  for (const { id, doses } of stretches) {
    const least = shortest[at] ?? Number.POSITIVE_INFINITY;
    if (!picked.some(({ group }) => group === at)) leftOut.push({ id, why: sayWhyNot(doses, least) });
    at += 1;
  }
  return leftOut;
}
