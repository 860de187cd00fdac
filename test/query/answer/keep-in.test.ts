import { describe, expect, test } from "vitest";
import { keepIn } from "../../../src/query/answer/keep-in.ts";

describe("keepIn", () => {
  test("makes what is kept once, also where it is false", () => {
    const kept = new Map<string, boolean>();
    const made: string[] = [];
    const keep = (name: string) =>
      keepIn(kept, name, () => {
        made.push(name);
        return false;
      });
    expect([keep("a"), keep("b"), keep("a")]).toEqual([false, false, false]);
    expect([made, [...kept.keys()]]).toEqual([
      ["a", "b"],
      ["a", "b"],
    ]);
  });

  test("begins anew where one more would be too many", () => {
    const kept = new Map([
      ["a", 1],
      ["b", 2],
    ]);
    expect(keepIn(kept, "b", () => 3, 2)).toBe(2);
    expect(keepIn(kept, "c", () => 3, 2)).toBe(3);
    expect([...kept]).toEqual([["c", 3]]);
    expect(keepIn(kept, "d", () => 4, 2)).toBe(4);
    expect([...kept.keys()]).toEqual(["c", "d"]);
  });
});
