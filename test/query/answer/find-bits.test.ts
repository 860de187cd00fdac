import { describe, expect, test } from "vitest";
import { findBits } from "../../../src/query/answer/find-bits.ts";
import { indexQuestions } from "../../../src/query/answer/index-questions.ts";
import { listBits } from "./list-bits.ts";
import { smallCatalog } from "./small-catalog.ts";

const stretches = indexQuestions(smallCatalog, "stretch");

describe("findBits", () => {
  test("finds what meets a word, or nothing", () => {
    expect(listBits(findBits(stretches, "muscle", "leg"))).toEqual([0, 1, 2]);
    expect(listBits(findBits(stretches, "position", "kneeling"))).toEqual([]);
    expect(() => findBits(stretches, "muscle", "legs")).toThrow(/^Unexpected `legs` for `muscle`, .+ mean `leg`\?$/);
  });
});
