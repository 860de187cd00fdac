import { describe, expect, test } from "vitest";
import { listWords } from "../../src/check/list-words.ts";

describe("listWords", () => {
  test("lists the words as they are compared, with their places", () => {
    expect(listWords("Self-care, “You’re” 12\nkm!")).toEqual({
      words: ["self", "care", "youre", "12", "km"],
      starts: [0, 5, 12, 20, 23],
      ends: [4, 9, 18, 22, 25],
    });
  });

  test("knows soft hyphens, joined letters and accents that stand apart", () => {
    expect(listWords("exer\u00adcise \ufb01rst cre\u0300me").words).toEqual(["exercise", "first", "crème"]);
  });

  test("finds none in marks", () => {
    expect(listWords(" — … ").words).toEqual([]);
  });
});
