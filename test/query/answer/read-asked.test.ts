import { describe, expect, test } from "vitest";
import { readAsked } from "../../../src/query/answer/read-asked.ts";

describe("readAsked", () => {
  test.each([
    ["calf", { any: ["calf"], all: [], not: [] }],
    [["calf", "foot", "calf"], { any: ["calf", "foot"], all: [], not: [] }],
    [
      { all: ["calf"], not: ["foot"] },
      { any: [], all: ["calf"], not: ["foot"] },
    ],
    [
      { any: ["calf", "calf"], all: undefined },
      { any: ["calf"], all: [], not: [] },
    ],
  ])("reads %j", (given, lists) => {
    expect(readAsked(given, "muscle")).toEqual(lists);
  });
});
