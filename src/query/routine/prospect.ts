import { countWord, lowestBit } from "../answer/bits.ts";
import type { Choice } from "./choice.ts";
import { keepLargest } from "./keep-largest.ts";

/** What the groups from some place on can add at best. */
export interface Prospect {
  /** The worth of the best choices together: of none, of one, of two and so on. */
  readonly sums: readonly number[];
  /** The worth of the best choice that reaches each thing, by its bit. */
  readonly byBit: readonly number[];
  readonly reaches: number;
  /** The most things that one choice reaches, at least 1. */
  readonly widest: number;
  /** The seconds of the shortest choice. */
  readonly shortest: number;
}

function sumUp(largest: readonly number[], limit: number): number[] {
  const sums = [0];
  let sum = 0;
  for (let at = 0; at < limit; at += 1) {
    sum += Math.max(largest[at] ?? 0, 0);
    sums.push(sum);
  }
  return sums;
}

/** List what the groups can add, from each place on to the end. */
export function listProspects(
  groups: readonly (readonly Choice[])[],
  limit: number,
  weigh: (choice: Choice) => number,
): Prospect[] {
  const largest: number[] = [];
  let last: Prospect = { sums: sumUp(largest, limit), byBit: [], reaches: 0, widest: 1, shortest: Infinity };
  const prospects: Prospect[] = [];
  for (const group of [...groups].reverse()) {
    let { reaches, widest, shortest } = last;
    const byBit = [...last.byBit];
    let best = Number.NEGATIVE_INFINITY;
    for (const choice of group) {
      const worth = weigh(choice);
      best = Math.max(best, worth);
      reaches |= choice.reaches;
      widest = Math.max(widest, countWord(choice.reaches));
      shortest = Math.min(shortest, choice.seconds);
      for (let rest = choice.reaches; rest !== 0; rest &= rest - 1) {
        const bit = lowestBit(rest);
        byBit[bit] = Math.max(byBit[bit] ?? worth, worth);
      }
    }
    keepLargest(largest, best, limit);
    last = { sums: sumUp(largest, limit), byBit, reaches, widest, shortest };
    prospects.push(last);
  }
  return prospects.reverse();
}

/** Hope for the worth of some more choices that reach what is still needed: never less than what can be had. */
export function hopeFor(
  { sums, byBit, reaches, widest }: Prospect,
  choices: number,
  mask: number,
  need: number,
): number {
  if (need <= 0) return sums[choices] ?? 0;
  const missing = reaches & ~mask;
  const least = Math.ceil(need / widest);
  if (least > choices || countWord(missing) < need) return Number.NEGATIVE_INFINITY;
  const largest: number[] = [];
  for (let rest = missing; rest !== 0; rest &= rest - 1) keepLargest(largest, byBit[lowestBit(rest)] ?? 0, least);
  return largest.reduce((sum, worth) => sum + worth, sums[choices - least] ?? 0);
}
