import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packMap, unpackMap } from "../../src/search/pack-map.ts";

const words = new Map<string, unknown>([
  ["he", new Map([["at", new Map([["", new Map([[0, new Map([[7, 2]])]])]])]])],
  ["ice", new Map([["", new Map([[1, new Map([[3, 1]])]])]])],
]);

describe("packMap", () => {
  test("puts each value behind its key, and lists in place of maps", () => {
    expect(packMap(words)).toEqual(["he", ["at", ["", [0, [7, 2]]]], "ice", ["", [1, [3, 1]]]]);
    expect(packMap(new Map())).toEqual([]);
  });
});

describe("unpackMap", () => {
  test("gives back what was packed, in the same order, through JSON", () => {
    const unpacked = unpackMap(JSON.parse(JSON.stringify(packMap(words))));
    expect(unpacked).toEqual(words);
    expect([...unpacked.keys()]).toEqual(["he", "ice"]);
  });

  test("keeps words of JavaScript words", () => {
    const odd = new Map(["__proto__", "constructor", "", "7"].map((key) => [key, new Map([[0, 1]])]));
    expect(unpackMap(packMap(odd))).toEqual(odd);
  });

  test("gives back any map of maps of numbers", () => {
    const inner = fc.array(fc.tuple(fc.nat(), fc.nat())).map((pairs) => new Map(pairs));
    const outer = fc.array(fc.tuple(fc.string(), inner)).map((pairs) => new Map(pairs));
    fc.assert(
      fc.property(outer, (map) => {
        expect(unpackMap(packMap(map))).toEqual(map);
      }),
    );
  });
});
