import { type Bits, keepBits, removeBits } from "./bits.ts";
import type { Plan } from "./plan.ts";
import type { QuestionIndex } from "./question-index.ts";

/** Write what three sets have in common. One walk over the words takes half as long as one for each set. */
function meet(into: Bits, a: Bits, b: Bits, c: Bits): void {
  for (let at = 0; at < into.length; at += 1) into[at] = (a[at] ?? 0) & (b[at] ?? 0) & (c[at] ?? 0);
}

/** The same without what is in a fourth. */
function meetWithout(into: Bits, a: Bits, b: Bits, c: Bits, not: Bits): void {
  for (let at = 0; at < into.length; at += 1) {
    into[at] = (a[at] ?? 0) & (b[at] ?? 0) & (c[at] ?? 0) & ~(not[at] ?? 0);
  }
}

/**
 * Find the places of what meets a plan with sets that an entry must be in. They are written into a set that is given, of
 * the same length, so that a question needs no memory of its own. A single set is given back as it is, so what is given
 * back must not be written to.
 */
export function matchBits({ must, mustNot }: Plan, into: Bits): Bits {
  const first = must[0];
  if (first === undefined) throw new RangeError("Unexpected plan without a set that an entry must be in");
  if (must.length === 1 && mustNot.length === 0) return first;
  const [second = first, third = first] = [must[1], must[2]];
  if (mustNot[0] === undefined) meet(into, first, second, third);
  else meetWithout(into, first, second, third, mustNot[0]);
  for (let each = 3; each < must.length; each += 1) keepBits(into, must[each] ?? into);
  for (let each = 1; each < mustNot.length; each += 1) removeBits(into, mustNot[each] ?? into);
  return into;
}

/** Sets that are still to be met: a place is found where it is in the first 3 and not in the last. */
export interface LateSets {
  readonly first: Bits;
  readonly second: Bits;
  readonly third: Bits;
  readonly not: Bits;
}

/**
 * Give the sets of a plan to whoever walks over the places anyway, so that what they have in common need not be written down
 * first. Of a plan with more sets, that is written into the set that the index has for it.
 */
export function meetLate(plan: Plan, { scratch, nothing }: Pick<QuestionIndex, "scratch" | "nothing">): LateSets {
  const { must, mustNot } = plan;
  const [first, second = first, third = first] = must;
  if (first === undefined || second === undefined || third === undefined || must.length > 3 || mustNot.length > 1) {
    const found = matchBits(plan, scratch);
    return { first: found, second: found, third: found, not: nothing };
  }
  return { first, second, third, not: mustNot[0] ?? nothing };
}
