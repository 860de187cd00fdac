import { type Bits, createBits } from "./bits.ts";
import { matchWord } from "./match-word.ts";
import type { Plan } from "./plan.ts";

/** Find the places of what meets a plan. */
export function matchBits(plan: Plan, length: number): Bits {
  const bits = createBits(length);
  for (let at = 0; at < bits.length; at += 1) bits[at] = matchWord(plan, at);
  return bits;
}
