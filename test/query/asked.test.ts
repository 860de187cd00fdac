import { describe, expect, test } from "vitest";
import { listWanted, listWords } from "../../src/query/asked.ts";

describe("what a part of a question wants", () => {
  test.each([
    [undefined, []],
    ["calf", ["calf"]],
    [
      ["calf", "foot"],
      ["calf", "foot"],
    ],
    [{ any: ["calf"] }, ["calf"]],
    [{ all: ["foot"] }, ["foot"]],
    [{ any: ["calf"], all: ["foot"], not: ["arm"] }, ["calf", "foot"]],
    [{ not: ["arm"] }, []],
    [{ any: undefined, all: ["foot"] }, ["foot"]],
  ])("of %j are %j", (asked, words) => {
    expect([listWanted(asked), listWords(asked)]).toEqual([words, words]);
  });

  test.each([null, 7, true, { any: "calf" }, { all: { 0: "calf" } }, {}, new Set(["calf"])])(
    "is nothing in %j, which has another shape",
    (asked) => {
      expect(listWanted(asked)).toEqual([]);
    },
  );
});
