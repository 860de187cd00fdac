import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparePaths } from "../../../src/catalog/diff/compare-paths.ts";

type Path = (string | number)[];

const path: fc.Arbitrary<Path> = fc
  .array(fc.tuple(fc.constantFrom("a", "b"), fc.nat(11)), { maxLength: 2 })
  .map((steps) => steps.flat());

describe("comparePaths", () => {
  test("sorts names by their letters, places by their numbers, and what holds a value before the value", () => {
    const sorted: Path[] = [
      [],
      ["a", "c"],
      ["a-"],
      ["a-", "b"],
      ["ab"],
      ["doses"],
      ["doses", 2],
      ["doses", 2, "basis"],
      ["doses", 10],
      ["evidence", 0, "certainty"],
      ["evidence", 0, "note"],
      ["summary"],
    ];
    expect(sorted.toReversed().sort(comparePaths)).toEqual(sorted);
  });

  test("takes a path for itself", () => {
    expect(comparePaths(["doses", 0], ["doses", 0])).toBe(0);
  });

  test("gives the opposite answer for the opposite question, and 0 for equal paths alone", () => {
    fc.assert(
      fc.property(path, path, (a, b) => {
        expect(Math.sign(comparePaths(a, b)) + Math.sign(comparePaths(b, a))).toBe(0);
        expect(comparePaths(a, b) === 0).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });
});
