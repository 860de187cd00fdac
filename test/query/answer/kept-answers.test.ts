import { describe, expect, test } from "vitest";
import { KeptAnswers } from "../../../src/query/answer/kept-answers.ts";

describe("KeptAnswers", () => {
  test("finds what was kept under the same words, and nothing under more, fewer or other words", () => {
    const kept = new KeptAnswers<string>(10);
    kept.keep(["goal", "prevent"], "prevents", 1);
    kept.keep(["goal", "prevent", "moment", "daily"], "prevents daily", 1);
    kept.keep([], "everything", 1);
    expect(kept.find(["goal", "prevent"])).toBe("prevents");
    expect(kept.find(["goal", "prevent", "moment", "daily"])).toBe("prevents daily");
    expect(kept.find([])).toBe("everything");
    for (const words of [["goal"], ["goal", "prevent", "moment"], ["goal", "ease-after"], ["moment", "daily", "x"]]) {
      expect(kept.find(words)).toBe(undefined);
    }
  });

  test("begins anew where it would hold too much", () => {
    const kept = new KeptAnswers<string>(10);
    kept.keep(["a"], "one", 4);
    kept.keep(["b"], "two", 6);
    expect([kept.find(["a"]), kept.find(["b"])]).toEqual(["one", "two"]);
    kept.keep(["c"], "three", 1);
    expect([kept.find(["a"]), kept.find(["b"]), kept.find(["c"])]).toEqual([undefined, undefined, "three"]);
    kept.keep(["d"], "four", 9);
    expect([kept.find(["c"]), kept.find(["d"])]).toEqual(["three", "four"]);
  });

  test("keeps what alone is as much as may be kept, and leaves all else where it is more", () => {
    const kept = new KeptAnswers<string>(10);
    kept.keep(["a"], "one", 10);
    kept.keep(["b"], "two", 11);
    expect([kept.find(["a"]), kept.find(["b"])]).toEqual(["one", undefined]);
  });
});
