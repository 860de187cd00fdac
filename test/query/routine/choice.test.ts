import { describe, expect, test } from "vitest";
import { countReached } from "../../../src/query/routine/choice.ts";

describe("countReached", () => {
  test.each([
    [0, 0],
    [1, 1],
    [0b1011, 3],
    [1 << 30, 1],
    [0x7fffffff, 31],
  ])("counts of %i the bits: %i", (reaches, count) => {
    expect(countReached(reaches)).toBe(count);
  });
});
