import { describe, expect, test } from "vitest";
import { diffWords } from "../../../src/catalog/diff/diff-words.ts";

describe("diffWords", () => {
  test("tells each value that is gone, at its old place, and each that is new, at its new one", () => {
    expect(diffWords(["a", "b", "c"], ["d", "b", "e"], ["causes"])).toEqual([
      { change: "removed", path: ["causes", 0], before: "a", bump: "major" },
      { change: "removed", path: ["causes", 2], before: "c", bump: "major" },
      { change: "added", path: ["causes", 0], after: "d", bump: "minor" },
      { change: "added", path: ["causes", 2], after: "e", bump: "minor" },
    ]);
  });

  test("tells one move where the same values stand in another order", () => {
    expect(diffWords(["a", "b", "c"], ["c", "a", "b"], ["goals"])).toEqual([
      { change: "moved", path: ["goals"], before: ["a", "b", "c"], after: ["c", "a", "b"], bump: "patch" },
    ]);
  });

  test("tells a move beside an addition and a removal, of those that stay alone", () => {
    expect(diffWords(["a", "b", "c"], ["d", "b", "a"], ["muscles"])).toEqual([
      { change: "removed", path: ["muscles", 2], before: "c", bump: "major" },
      { change: "added", path: ["muscles", 0], after: "d", bump: "minor" },
      { change: "moved", path: ["muscles"], before: ["a", "b", "c"], after: ["d", "b", "a"], bump: "minor" },
    ]);
  });

  test("counts a value once, and takes a second one for a list in another order", () => {
    expect(diffWords(["a", "a", "b"], ["b", "c", "c"], ["goals"])).toEqual([
      { change: "removed", path: ["goals", 0], before: "a", bump: "major" },
      { change: "added", path: ["goals", 1], after: "c", bump: "minor" },
    ]);
    expect(diffWords(["a", "a"], ["a"], ["goals"])).toEqual([
      { change: "moved", path: ["goals"], before: ["a", "a"], after: ["a"], bump: "patch" },
    ]);
  });

  test("tells nothing of equal lists", () => {
    expect(diffWords(["a", "b"], ["a", "b"], ["goals"])).toEqual([]);
  });
});
