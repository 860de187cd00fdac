import { describe, expect, test } from "vitest";
import { requireSearchText } from "../../src/search/require-search-text.ts";
import { call } from "./call.ts";

describe("requireSearchText", () => {
  test.each(["", "heat", "\ud800", "x".repeat(1000)])("takes %j", (text) => {
    expect(requireSearchText(text)).toBeUndefined();
  });

  test("refuses a text of 1001 characters", () => {
    const message = `Unexpected \`${"x".repeat(80)}…\` for \`text\`, expected a text of at most 1000 characters`;
    expect(() => requireSearchText("x".repeat(1001))).toThrow(new RangeError(message));
  });

  test("refuses what is no text", () => {
    expect(() => call(requireSearchText, 7)).toThrow(new TypeError("Unexpected `7` for `text`, expected a text"));
  });
});
