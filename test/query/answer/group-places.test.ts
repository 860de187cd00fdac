import { describe, expect, test } from "vitest";
import { groupPlaces } from "../../../src/query/answer/group-places.ts";
import { listBits } from "./list-bits.ts";

describe("groupPlaces", () => {
  test("puts each place into the sets of its values, values in the order in which they come", () => {
    const sets = groupPlaces(["ab", "", "b", "cb"], (word) => [...word]);
    expect([...sets].map(([value, bits]) => [value, listBits(bits)])).toEqual([
      ["a", [0]],
      ["b", [0, 2, 3]],
      ["c", [3]],
    ]);
    expect(groupPlaces([], () => ["a"])).toEqual(new Map());
  });
});
