import type { Choice } from "./choice.ts";

/** Steps of the search; each halves what is not known of the price. */
const steps = 8;

/** Count the seconds of the best groups, as many as can be chosen. Those that are worth nothing are not taken. */
function countTaken(groups: readonly (readonly Choice[])[], limit: number, weigh: (choice: Choice) => number): number {
  const worths: number[] = [];
  const taken: number[] = [];
  for (const group of groups) {
    let worth = 0;
    let seconds = 0;
    for (const choice of group) {
      const weighed = weigh(choice);
      if (weighed > worth) [worth, seconds] = [weighed, choice.seconds];
    }
    let at = Math.min(worths.length, limit - 1);
    if ((worths[at] ?? 0) >= worth) continue;
    for (; at > 0 && (worths[at - 1] ?? 0) < worth; at -= 1) {
      worths[at] = worths[at - 1] ?? 0;
      taken[at] = taken[at - 1] ?? 0;
    }
    worths[at] = worth;
    taken[at] = seconds;
  }
  let sum = 0;
  for (const seconds of taken) sum += seconds;
  return sum;
}

/**
 * Find the price of a second at which the best choices just fit the time. With it, hopes are low where the time is short,
 * so that few sets are tried. Whatever the price is, the answer is the same.
 */
export function findPrice(
  groups: readonly (readonly Choice[])[],
  seconds: number,
  limit: number,
  worthOf: (choice: Choice) => number,
): number {
  const fits = (price: number) =>
    countTaken(groups, limit, (choice) => worthOf(choice) - price * choice.seconds) <= seconds;
  if (fits(0)) return 0;
  let low = 0;
  let high = 0;
  for (const group of groups) {
    for (const choice of group) high = Math.max(high, worthOf(choice) / Math.max(choice.seconds, 1));
  }
  for (let step = 0; step < steps; step += 1) {
    const middle = (low + high) / 2;
    if (fits(middle)) high = middle;
    else low = middle;
  }
  return high;
}
