import { describe, expect, test } from "vitest";
import { createCatalog } from "../../../src/catalog/create-catalog.ts";
import { findBits, findRuledOut } from "../../../src/query/answer/find-bits.ts";
import { indexQuestions } from "../../../src/query/answer/index-questions.ts";
import { buildEntry } from "../../catalog/build-entry.ts";
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

describe("findRuledOut", () => {
  const own = createCatalog([
    buildEntry.condition("cramps"),
    buildEntry.condition("night-cramps", { broader: "cramps" }),
    buildEntry.condition("late-cramps", { broader: "night-cramps" }),
    buildEntry.condition("day-cramps", { broader: "cramps" }),
    buildEntry.remedy("a-any", { conditions: ["cramps"] }),
    buildEntry.remedy("b-night", { conditions: ["night-cramps"] }),
    buildEntry.remedy("c-late", { conditions: ["cramps", "late-cramps"] }),
    buildEntry.remedy("d-day", { conditions: ["day-cramps"] }),
  ]);
  const remedies = indexQuestions(own, "remedy");

  test.each([
    ["cramps", [0, 1, 2, 3]],
    ["night-cramps", [1, 2]],
    ["late-cramps", [2]],
    ["day-cramps", [3]],
  ])("finds of the condition %s what is for it or a form of it: %j", (id, places) => {
    expect(listBits(findRuledOut(remedies, "condition", id))).toEqual(places);
  });

  test("finds of other parts what meets the word", () => {
    expect(listBits(findRuledOut(stretches, "muscle", "leg"))).toEqual([0, 1, 2]);
    expect(() => findRuledOut(remedies, "condition", "nigth-cramps")).toThrow(/mean `night-cramps`\?$/);
  });
});
