import { describe, expect, test } from "vitest";
import { formatRange } from "../../src/render/format-range.ts";

describe("formatRange", () => {
  test.each([
    [{ min: 20, max: 30 }, "second", "20 to 30 seconds"],
    [{ min: 10, max: 10 }, "second", "10 seconds"],
    [{ min: 1, max: 1 }, "time", "1 time"],
    [{ min: 1, max: 2 }, "week", "1 to 2 weeks"],
  ])("says %j with the unit %s as %s", (range, unit, text) => {
    expect(formatRange(range, unit)).toBe(text);
  });
});
