import type { Bits } from "./bits.ts";
import type { Plan } from "./plan.ts";

/** Find what meets one word of every set of a plan. */
export function matchWord({ must, mustNot }: Plan, at: number): number {
  let word = -1;
  for (let set = 0; set < must.length && word !== 0; set += 1) word &= must[set]?.[at] ?? 0;
  for (let set = 0; set < mustNot.length && word !== 0; set += 1) word &= ~(mustNot[set]?.[at] ?? 0);
  return word;
}

/** Find what must not be offered of one word. */
export function heldWord(held: readonly Bits[], at: number): number {
  let word = 0;
  for (let set = 0; set < held.length; set += 1) word |= held[set]?.[at] ?? 0;
  return word;
}
