import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keepLargest } from "../../../src/query/routine/keep-largest.ts";

describe("keepLargest", () => {
  test("keeps what sorting keeps", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 })), fc.integer({ min: 1, max: 5 }), (numbers, most) => {
        const falling: number[] = [];
        for (const number of numbers) keepLargest(falling, number, most);
        expect(falling).toEqual([...numbers].sort((a, b) => b - a).slice(0, most));
      }),
    );
  });
});
