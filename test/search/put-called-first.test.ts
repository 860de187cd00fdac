import { describe, expect, test } from "vitest";
import { putCalledFirst } from "../../src/search/put-called-first.ts";
import { buildEntry } from "../catalog/build-entry.ts";

const hits = [
  { entry: buildEntry.remedy("warm-bath", { name: "Warm bath" }), score: 9, matches: [] },
  { entry: buildEntry.remedy("bath", { name: "Bath", aliases: ["hot  Tub"] }), score: 5, matches: [] },
  { entry: buildEntry.cause("tub", { name: "Hot tub" }), score: 7, matches: [] },
];
const put = (text: string) => putCalledFirst(hits, text).map(({ entry, score }) => [entry.id, score]);

describe("putCalledFirst", () => {
  test("puts what has the name first, whatever its capitals, spaces and number", () => {
    const expected = [
      ["bath", 14],
      ["warm-bath", 9],
      ["tub", 7],
    ];
    expect(put("bath")).toEqual(expected);
    expect(put("  BATHS ")).toEqual(expected);
  });

  test("takes other names for names, and keeps the order among those", () => {
    expect(put("hot tub")).toEqual([
      ["tub", 16],
      ["bath", 14],
      ["warm-bath", 9],
    ]);
  });

  test("leaves the order where nothing is called that, and an empty list", () => {
    expect(put("hottub")).toEqual(put("bat"));
    expect(put("bat")).toEqual([
      ["warm-bath", 9],
      ["tub", 7],
      ["bath", 5],
    ]);
    expect(putCalledFirst([], "bath")).toEqual([]);
  });
});
