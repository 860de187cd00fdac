import { describe, expect, test } from "vitest";
import { findAtHand } from "../../../src/query/answer/find-at-hand.ts";
import { indexQuestions } from "../../../src/query/answer/index-questions.ts";
import { listBits } from "./list-bits.ts";
import { smallCatalog } from "./small-catalog.ts";

const stretches = indexQuestions(smallCatalog, "stretch");

describe("findAtHand", () => {
  test.each([
    [[], [0]],
    [["wall"], [0, 1]],
    [["towel"], [0]],
    [
      ["belt", "wall"],
      [0, 1, 2],
    ],
  ])("finds with %j at hand what needs no more: %j", (atHand, places) => {
    expect(listBits(findAtHand(stretches, atHand))).toEqual(places);
    expect(listBits(findAtHand(stretches, atHand))).toEqual(places);
  });

  test("keeps what needs one thing at most", () => {
    expect(findAtHand(stretches, [])).toBe(findAtHand(stretches, []));
    expect(findAtHand(stretches, ["wall"])).toBe(findAtHand(stretches, ["wall"]));
    expect(findAtHand(stretches, ["towel", "wall"])).not.toBe(findAtHand(stretches, ["towel", "wall"]));
    expect(() => findAtHand(stretches, ["walls"])).toThrow(/^Unexpected `walls` for `equipment`, .+ mean `wall`\?$/);
  });
});
