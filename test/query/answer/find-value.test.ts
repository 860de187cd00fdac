import { describe, expect, test } from "vitest";
import { createCatalog } from "../../../src/catalog/create-catalog.ts";
import { findValue } from "../../../src/query/answer/find-value.ts";
import type { ListedPart } from "../../../src/query/answer/parts.ts";
import { buildEntry } from "../../catalog/build-entry.ts";

const catalog = createCatalog(
  [
    buildEntry.cause("cold"),
    buildEntry.muscle("calf"),
    buildEntry.muscle("foot"),
    buildEntry.condition("cramps"),
    buildEntry.equipment("towel"),
  ],
  {
    moved: [
      { kind: "muscle", id: "shank", movedTo: "calf" },
      { kind: "muscle", id: "lower-leg", movedTo: "shank" },
    ],
  },
);

describe("findValue", () => {
  test.each([
    ["cause", "cold"],
    ["condition", "cramps"],
    ["muscle", "calf"],
    ["equipment", "towel"],
    ["position", "lying"],
    ["place", "cannot-stand"],
    ["technique", "dynamic"],
    ["goal", "ease-after"],
    ["moment", "during-cramp"],
    ["effect", "safety"],
    ["certaintyAtLeast", "very-low"],
    ["whoDecides", "ask-first"],
  ] as const satisfies [ListedPart, string][])("finds in %s: %s", (part, word) => {
    expect(findValue(catalog, part, word)).toBe(word);
  });

  test("follows ids that were changed, over several steps", () => {
    expect([findValue(catalog, "muscle", "shank"), findValue(catalog, "muscle", "lower-leg")]).toEqual([
      "calf",
      "calf",
    ]);
  });

  test("ends where ids were changed in a ring", () => {
    const moved = [
      { kind: "muscle", id: "shank", movedTo: "lower-leg" },
      { kind: "muscle", id: "lower-leg", movedTo: "shank" },
    ] as const;
    const ring = { ...createCatalog([buildEntry.muscle("calf")]), moved };
    expect(() => findValue(ring, "muscle", "shank")).toThrow(
      new TypeError("Unexpected `shank` for `muscle`, expected the id of a muscle, such as `calf`"),
    );
  });

  test.each([
    ["muscle", "calv", "the id of a muscle, did you mean `calf`?"],
    ["muscle", "towel", "the id of a muscle, such as `calf`, `foot`"],
    ["equipment", "", "the id of an equipment, such as `towel`"],
    ["cause", "constructor", "the id of a cause, such as `cold`"],
    ["place", "in bed", "one of `in-bed`, `cannot-stand`, did you mean `in-bed`?"],
    ["goal", "shank", "one of `stop-now`, `ease-after`, `prevent`"],
  ] as const satisfies [ListedPart, string, string][])("refuses in %s: %s", (part, word, expected) => {
    const given = word === "" ? "empty text" : `\`${word}\``;
    expect(() => findValue(catalog, part, word)).toThrow(
      new TypeError(`Unexpected ${given} for \`${part}\`, expected ${expected}`),
    );
  });
});
