import type { CatalogIds, EntryOf } from "../../catalog/catalog.ts";
import type { RoutineChoice } from "./list-routine-choices.ts";

/** Why a stretch is not in a routine. */
export interface LeftOut<I extends CatalogIds = CatalogIds> {
  readonly id: I["stretch"];
  readonly why: string;
}

/** The time that a routine leaves, and how many stretches were asked for. */
interface Left {
  readonly seconds: number;
  readonly limit: number;
}

function sayWhyNot(shortest: number, seconds: number, limit: number, isFull: boolean): string {
  if (shortest === Number.POSITIVE_INFINITY) return "None of its doses that could be used here has a known length.";
  if (isFull) return `The routine is full: it holds ${limit} already.`;
  if (shortest > seconds) return `It takes at least ${shortest} seconds, and ${Math.floor(seconds)} are left.`;
  return "Another stretch reaches more.";
}

/** Say of each stretch that fits a person and is not in the routine why it is not. */
export function listLeftOut<I extends CatalogIds>(
  stretches: readonly EntryOf<I, "stretch">[],
  choices: readonly RoutineChoice<I>[],
  picked: readonly RoutineChoice<I>[],
  { seconds: left, limit }: Left,
): LeftOut<I>[] {
  const shortest = new Array<number>(stretches.length).fill(Number.POSITIVE_INFINITY);
  for (const { group, seconds } of choices) shortest[group] = Math.min(shortest[group] ?? seconds, seconds);
  const isFull = picked.length === limit;
  const leftOut: LeftOut<I>[] = [];
  let at = 0;
  for (const { id } of stretches) {
    const least = shortest[at] ?? Number.POSITIVE_INFINITY;
    if (!picked.some(({ group }) => group === at)) leftOut.push({ id, why: sayWhyNot(least, left, limit, isFull) });
    at += 1;
  }
  return leftOut;
}
