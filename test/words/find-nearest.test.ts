import { describe, expect, test } from "vitest";
import { didYouMean, findNearest, findSameWords, listNearest } from "../../src/words/find-nearest.ts";

const names = ["summary", "safetyCheck", "householdSubstitute", "name"];

describe("findNearest", () => {
  test.each([
    ["sumary", "summary"],
    ["SUMMARY", "summary"],
    ["safetychek", "safetyCheck"],
    ["householdsubstitude", "householdSubstitute"],
    ["nmae", "name"],
    ["name", "name"],
    ["summit", "summary"],
    ["safely", "safetyCheck"],
    ["nam-of-it", undefined],
    ["price", undefined],
    ["", undefined],
  ])("takes %s for %s", (word, nearest) => {
    expect(findNearest(word, names)).toBe(nearest);
  });

  test("finds nothing for a very long word", () => {
    expect(findNearest("x".repeat(10_000), names)).toBe(undefined);
  });

  test("takes a unit for no other", () => {
    expect(findNearest("kg", ["mg", "mcg", "g"])).toBe(undefined);
    expect(findNearest("mg", ["mg", "mcg", "g"])).toBe("mg");
  });

  test("takes 2 words that start alike for 2 things", () => {
    expect(findNearest("nothing-here", ["nothing-for-sale"])).toBe(undefined);
    expect(findNearest("nothing-for", ["nothing-for-sale"])).toBe("nothing-for-sale");
  });

  test("takes the shortest that has all words, before one that is spelled alike", () => {
    const named = ["leg-cramps", "bad-night-leg-cramps", "night-leg-cramps", "night-legs"];
    expect(findNearest("night-cramps", named)).toBe("night-leg-cramps");
    expect(findNearest("cramps-night", named)).toBe("night-leg-cramps");
    expect(findNearest("leg-cramp", named)).toBe("leg-cramps");
    expect(findNearest("night", ["bad-night-legs", "nights"])).toBe("nights");
  });

  test("finds nothing among nothing", () => {
    expect(findNearest("name", [])).toBe(undefined);
  });
});

describe("findSameWords", () => {
  const ids = ["leg-cramps", "night-leg-cramps", "pregnancy-leg-cramps", "walk"];

  test.each([
    ["leg-cramps-in-pregnancy", "pregnancy-leg-cramps"],
    ["Cramps leg", "leg-cramps"],
    ["cramps-at-night", "night-leg-cramps"],
    ["cramps", undefined],
    ["long-walk", undefined],
    ["", undefined],
  ])("takes %s for %s", (id, nearest) => {
    expect(findSameWords(id, ids)).toBe(nearest);
  });
});

describe("listNearest", () => {
  const ids = ["calf-stretch", "wall-calf-stretch", "towel", "trowel", "calf-muscles"];

  test.each([
    ["calf-strech", ["calf-stretch"]],
    ["calf", ["calf-stretch", "wall-calf-stretch", "calf-muscles"]],
    ["towl", ["towel", "trowel"]],
    ["TOWEL", ["towel", "trowel"]],
    ["zebra", []],
  ])("lists what %s may stand for: the nearest, then what holds it", (word, nearest) => {
    expect(listNearest(word, ids)).toEqual(nearest);
  });

  test("lists at most as many as asked for", () => {
    expect(listNearest("calf", ids, 1)).toEqual(["calf-stretch"]);
  });
});

describe("didYouMean", () => {
  test("asks, or says nothing", () => {
    expect(didYouMean("towl", ["towel"])).toBe("did you mean `towel`?");
    expect(didYouMean("zebra", ["towel"])).toBe(undefined);
  });
});
