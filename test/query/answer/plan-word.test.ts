import { describe, expect, test } from "vitest";
import { Choice } from "../../../src/query/answer/choice.ts";
import { indexQuestions } from "../../../src/query/answer/index-questions.ts";
import { planWord } from "../../../src/query/answer/plan-word.ts";
import { listBits } from "./list-bits.ts";
import { smallCatalog } from "./small-catalog.ts";

const stretches = indexQuestions(smallCatalog, "stretch");

describe("planWord", () => {
  test("plans one word, made once, with the reasons of each value that meets it", () => {
    const plan = planWord(stretches, "muscle", "leg");
    expect([plan.part, plan.must.map(listBits), plan.mustNot]).toEqual(["muscle", [[0, 1, 2]], []]);
    const { choice } = plan;
    expect(choice instanceof Choice && [0, 1, 2].map((place) => choice.explain(place))).toEqual(
      ["calf", "leg", "foot"].map((matched) => [{ part: "muscle", asked: "leg", matched }]),
    );
    expect(plan.reasons).toEqual([choice]);
    expect(planWord(stretches, "muscle", "leg")).toBe(plan);
  });

  test("gives one list of reasons where one value meets it, and none where nothing does", () => {
    const sitting = planWord(stretches, "position", "sitting");
    expect(sitting.reasons).toEqual([[{ part: "position", asked: "sitting", matched: "sitting" }]]);
    expect(planWord(stretches, "position", "kneeling").reasons).toEqual([[]]);
    expect(Object.isFrozen(sitting.reasons[0])).toBe(true);
  });

  test("explains the cause of a stretch by the first remedy that answers it", () => {
    const [explain] = planWord(stretches, "cause", "cold").reasons;
    expect(typeof explain === "function" && [0, 1, 2].map((place) => explain(place))).toEqual(
      ["rest", "habit", "habit"].map((via) => [{ part: "cause", asked: "cold", matched: "cold", via }]),
    );
    const [heat] = planWord(stretches, "cause", "heat").reasons;
    expect(typeof heat === "function" && heat(2)).toEqual([]);
  });
});
