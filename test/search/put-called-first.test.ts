import { describe, expect, test } from "vitest";
import { listNames, putCalledFirst } from "../../src/search/put-called-first.ts";
import { buildEntry } from "../catalog/build-entry.ts";

const names = listNames([
  buildEntry.remedy("warm-bath", { name: "Warm bath" }),
  buildEntry.remedy("bath", { name: "Bath", aliases: ["hot  Tub"] }),
  buildEntry.cause("tub", { name: "Hot tub" }),
]);
const hits = [
  { id: "warm-bath", score: 9 },
  { id: "tub", score: 7 },
  { id: "bath", score: 5 },
];
const put = (text: string) => putCalledFirst(hits, text, names).map(({ id, score }) => [id, score]);

describe("putCalledFirst", () => {
  test("puts what has the name first, whatever its capitals, spaces and number", () => {
    const expected = [
      ["bath", 14],
      ["warm-bath", 9],
      ["tub", 7],
    ];
    expect(put("bath")).toEqual(expected);
    expect(put("  BATHS ")).toEqual(expected);
    expect(put("¿Bath?")).toEqual(expected);
    expect(put("hot-tub.")).toEqual(put("hot tub"));
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
    expect(putCalledFirst([], "bath", names)).toEqual([]);
  });
});
