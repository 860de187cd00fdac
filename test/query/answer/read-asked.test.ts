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

  test("reads each value once, of short lists and of long ones", () => {
    expect(readAsked(["a", "b", "a"], "goal").any).toEqual(["a", "b"]);
    const many = Array.from({ length: 9 }, (_, at) => `value-${at}`);
    expect(readAsked([...many, "value-0", "value-8"], "goal").any).toEqual(many);
    expect(readAsked({ not: many }, "goal").not).toEqual(many);
  });
});
