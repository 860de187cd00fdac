import { describe, expect, test } from "vitest";
import { toList } from "../../src/query/one-or-more.ts";

describe("toList", () => {
  test.each([
    [undefined, undefined],
    ["prevent", ["prevent"]],
    [
      ["prevent", "stop-now"],
      ["prevent", "stop-now"],
    ],
    [[], []],
    ["", [""]],
  ])("makes %j to %j", (asked, list) => {
    expect(toList(asked)).toEqual(list);
  });
});
