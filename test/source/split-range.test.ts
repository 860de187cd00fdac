import { describe, expect, test } from "vitest";
import { splitRange } from "../../src/source/split-range.ts";

describe("splitRange", () => {
  test.each([
    ["10", ["10", "10"]],
    ["10-15", ["10", "15"]],
    ["10 - 15", ["10", "15"]],
    ["10–15", ["10", "15"]],
    ["10 to 15", ["10", "15"]],
    ["10to15", ["10", "15"]],
    ["100000-999999", ["100000", "999999"]],
  ])("splits `%s`", (text, ends) => {
    expect(splitRange(text)).toEqual(ends);
  });

  test.each(["", "ten", "10 15", "10-", "-15", "10-15-20", " 10", "1.5", "1000000", "10 to 1000000"])(
    "finds no range in `%s`",
    (text) => {
      expect(splitRange(text)).toBe(undefined);
    },
  );
});
