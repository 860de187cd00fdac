import { describe, expect, test } from "vitest";
import { kinds } from "../../src/schema/vocabulary/kind.ts";
import { EntryIndex } from "../../src/search/entry-index.ts";
import { findWords } from "../../src/search/find-words.ts";
import { buildEntry } from "../catalog/build-entry.ts";

const index = EntryIndex.of([
  buildEntry.remedy("towel", { name: "Towel", summary: "For the bath." }),
  buildEntry.remedy("cloth", { name: "Cloth", summary: "A wet towel round the neck." }),
  buildEntry.cause("neck", { name: "Neck", summary: "The neck." }),
]);
const find = (text: string) => findWords(index, text, kinds).map(({ id }) => id);

describe("findWords", () => {
  test("puts what has all the words before what has one of them in its name", () => {
    expect(find("towel")).toEqual(["towel", "cloth"]);
    expect(find("towel neck")).toEqual(["cloth", "neck", "towel"]);
  });

  test("counts a score for the cube of the words, in falling order", () => {
    const plain = new Map(index.search("towel neck").map(({ id, score }) => [id, score]));
    const found = findWords(index, "towel neck", kinds);
    expect(found.map(({ id, score }) => score / (plain.get(id) ?? 0))).toEqual([4, 1, 1]);
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
  });

  test("passes over words that no entry has", () => {
    expect(find("towel zzzzqqqq")).toEqual(find("towel"));
    expect(find("zzzzqqqq")).toEqual([]);
  });

  test("keeps to kinds", () => {
    expect(findWords(index, "towel neck", ["cause"]).map(({ id }) => id)).toEqual(["neck"]);
  });
});
