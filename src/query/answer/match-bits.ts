import { type Bits, keepBits, removeBits } from "./bits.ts";
import type { Plan } from "./plan.ts";

/**
 * Find the places of what meets a plan with sets that an entry must be in. They are written into a set that is given, of
 * the same length, so that a question needs no memory of its own. A single set is given back as it is, so what is given
 * back must not be written to.
 */
export function matchBits({ must, mustNot }: Plan, into: Bits): Bits {
  const first = must[0];
  if (first === undefined) throw new RangeError("Unexpected plan without a set that an entry must be in");
  if (must.length === 1 && mustNot.length === 0) return first;
  into.set(first);
  for (let each = 1; each < must.length; each += 1) keepBits(into, must[each] ?? into);
  for (const each of mustNot) removeBits(into, each);
  return into;
}
