import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Choice } from "../../../src/query/routine/choice.ts";
import { findPrice } from "../../../src/query/routine/find-price.ts";

const choose = (value: number, seconds: number) => [{ group: 0, reaches: 0, value, seconds }];
const worthOf = ({ value }: { readonly value: number }) => value;

/** Tell by sorting whether the best groups fit the time at a price. Of what is worth the same the first counts. */
function fits(groups: readonly (readonly Choice[])[], seconds: number, limit: number, price: number): boolean {
  const none = { worth: 0, seconds: 0 };
  const best = groups.map((group) =>
    group
      .map((choice) => ({ worth: choice.value - price * choice.seconds, seconds: choice.seconds }))
      .reduce((top, each) => (each.worth > top.worth ? each : top), none),
  );
  const taken = best.toSorted((a, b) => b.worth - a.worth).slice(0, limit);
  return taken.reduce((sum, each) => sum + each.seconds, 0) <= seconds;
}

/** Numbers with which no price is rounded. */
const groupsOfChoices = fc.array(
  fc.array(
    fc
      .record({ quarters: fc.integer({ min: 0, max: 40 }), seconds: fc.constantFrom(0, 1, 2, 4, 8, 16, 32) })
      .map(({ quarters, seconds }): Choice => ({ group: 0, reaches: 0, value: quarters / 4, seconds })),
    { minLength: 1, maxLength: 3 },
  ),
  { maxLength: 6 },
);

describe("findPrice", () => {
  test("finds a price at which the best groups fit the time, and a little below which they do not", () => {
    fc.assert(
      fc.property(
        groupsOfChoices,
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 3 }),
        (groups, time, limit) => {
          const price = findPrice(groups, time, limit, worthOf);
          const highest = Math.max(0, ...groups.flat().map(({ value, seconds }) => value / Math.max(seconds, 1)));
          expect(fits(groups, time, limit, price)).toBe(true);
          if (price > 0) expect(fits(groups, time, limit, price - highest / 256)).toBe(false);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("charges nothing where the best of the groups fit the time", () => {
    expect(findPrice([choose(10, 50), choose(8, 50)], 100, 2, worthOf)).toBe(0);
    expect(findPrice([choose(10, 50), choose(8, 50), choose(6, 50)], 100, 2, worthOf)).toBe(0);
    expect(findPrice([], 100, 2, worthOf)).toBe(0);
  });

  test("charges so much that the best no longer take too long", () => {
    // Worth 10 in 100 seconds: from a price of 0.1 on it is worth nothing.
    const price = findPrice([choose(10, 100), choose(8, 50)], 100, 2, worthOf);
    expect(price).toBeGreaterThanOrEqual(0.1);
    expect(price).toBeLessThan(0.101);
  });

  test("takes of one group what is worth the most at that price", () => {
    // The long choice is worth 20, or 10 more than the short one for 90 seconds more: dear from 1/9 on.
    const group = [...choose(20, 100), ...choose(10, 10)];
    const price = findPrice([group], 50, 1, worthOf);
    expect(price).toBeGreaterThanOrEqual(1 / 9);
    expect(price).toBeLessThan(0.116);
  });

  test("counts something that takes no time as a second at least, so that no price is without end", () => {
    expect(findPrice([choose(10, 0), choose(5, 200)], 100, 2, worthOf)).toBeLessThanOrEqual(10);
  });
});
