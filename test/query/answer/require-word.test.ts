import { describe, expect, test } from "vitest";
import { requireWord } from "../../../src/query/answer/require-word.ts";

describe("requireWord", () => {
  test.each(["hold", "rest"])("takes %s", (word) => {
    expect(requireWord(word, "phase", ["hold", "rest"])).toBe(undefined);
  });

  test.each([
    ["holt", "`holt` for `phase`, expected one of `hold`, `rest`, did you mean `hold`?"],
    [["hold"], "list for `phase`, expected one of `hold`, `rest`"],
    [undefined, "`undefined` for `phase`, expected one of `hold`, `rest`"],
    ["constructor", "`constructor` for `phase`, expected one of `hold`, `rest`"],
  ])("refuses %j", (given, says) => {
    expect(() => requireWord(given, "phase", ["hold", "rest"])).toThrow(new TypeError(`Unexpected ${says}`));
  });
});
