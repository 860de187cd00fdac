import { describe, expect, test } from "vitest";
import { pairItems } from "../../../src/catalog/diff/pair-items.ts";

const pairs = (before: readonly unknown[], after: readonly unknown[]) => [...pairItems(before, after)];

describe("pairItems", () => {
  test.each<[string, unknown[], unknown[], [number, number][]]>([
    [
      "equal items wherever they stand",
      ["a", "b", "c"],
      ["c", "a", "b"],
      [
        [0, 1],
        [1, 2],
        [2, 0],
      ],
    ],
    [
      "equal items before others, so that an item in the middle is one addition",
      ["a", "b"],
      ["a", "x", "b"],
      [
        [0, 0],
        [1, 2],
      ],
    ],
    [
      "the rest in order",
      ["a", "b", "c"],
      ["x", "b", "y"],
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ],
    ["no more than there are", ["a", "b"], ["x"], [[0, 0]]],
    ["no more than there will be", ["a"], ["x", "y"], [[0, 0]]],
    [
      "an item that stands twice with two",
      ["a", "a"],
      ["a", "a"],
      [
        [0, 0],
        [1, 1],
      ],
    ],
    [
      "an item that stands twice with one, and the other with the rest",
      ["a", "a"],
      ["b", "a"],
      [
        [0, 1],
        [1, 0],
      ],
    ],
    ["objects that say the same", [{ a: 1, b: 2 }], [{ c: 0 }, { b: 2, a: 1 }], [[0, 1]]],
    ["nothing with nothing", [], [], []],
  ])("pairs %s", (_, before, after, expected) => {
    expect(pairs(before, after)).toEqual(expected);
  });

  test.each(["id", "trait", "muscle", "joint", "code"])("pairs items with the same %s, and never others", (subject) => {
    const before = [
      { [subject]: "one", why: "a" },
      { [subject]: "two", why: "a" },
      { [subject]: "three", why: "a" },
    ];
    const after = [
      { [subject]: "two", why: "b" },
      { [subject]: "four", why: "a" },
      { [subject]: "one", why: "a" },
    ];
    expect(pairs(before, after)).toEqual([
      [0, 2],
      [1, 0],
    ]);
  });

  test("does not pair what has a subject with what has none", () => {
    expect(pairs([{ trait: "pregnancy" }], [{ why: "a" }])).toEqual([]);
  });

  test("pairs the rest in order, whatever it is", () => {
    expect(pairs([{ a: 1 }, "text", { trait: "pregnancy" }], [{ a: 2 }, { trait: "diabetes" }, "word"])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
  });
});
