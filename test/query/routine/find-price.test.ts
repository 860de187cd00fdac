import { describe, expect, test } from "vitest";
import { findPrice } from "../../../src/query/routine/find-price.ts";

const choose = (value: number, seconds: number) => [{ group: 0, reaches: 0, value, seconds }];
const worthOf = ({ value }: { readonly value: number }) => value;

describe("findPrice", () => {
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
