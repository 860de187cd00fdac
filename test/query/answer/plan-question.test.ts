import { describe, expect, test } from "vitest";
import { createBits } from "../../../src/query/answer/bits.ts";
import { Explainer } from "../../../src/query/answer/explainer.ts";
import { indexQuestions } from "../../../src/query/answer/index-questions.ts";
import { matchBits } from "../../../src/query/answer/match-bits.ts";
import { planMinutes } from "../../../src/query/answer/plan-minutes.ts";
import { planQuestion } from "../../../src/query/answer/plan-question.ts";
import { planWord } from "../../../src/query/answer/plan-word.ts";
import { listBits } from "./list-bits.ts";
import { smallCatalog as catalog } from "./small-catalog.ts";

const indexes = { remedy: indexQuestions(catalog, "remedy"), stretch: indexQuestions(catalog, "stretch") };

/** What a question finds, each with its reasons. */
function find(kind: "remedy" | "stretch", question: object) {
  const index = indexes[kind];
  const plan = planQuestion(index, question);
  const explainer = new Explainer(plan.reasons);
  return listBits(matchBits(plan, createBits(index.entries.length))).map((place) =>
    [
      index.entries[place]?.id,
      ...explainer
        .explain(place)
        .map(({ part, asked, matched, via }) =>
          [part, asked === matched ? asked : `${asked}=${matched}`, ...(via ? [`by ${via}`] : [])].join(" "),
        ),
    ].join(", "),
  );
}

describe("planQuestion", () => {
  test("gives the open plan where nothing is asked", () => {
    for (const question of [{}, { muscle: undefined }, { limit: 1, skip: 2, findings: {}, person: {} }]) {
      expect(planQuestion(indexes.stretch, question)).toBe(indexes.stretch.openPlan);
    }
  });

  test("gives the plan of a word where nothing else is asked", () => {
    expect(planQuestion(indexes.stretch, { muscle: "leg" })).toBe(planWord(indexes.stretch, "muscle", "leg"));
    expect(planQuestion(indexes.stretch, { equipment: "none" })).toBe(planQuestion(indexes.stretch, { equipment: [] }));
  });

  test.each([
    [
      { muscle: ["calf", "leg"] },
      ["bend, muscle calf, muscle leg=calf", "lean, muscle calf=leg, muscle leg", "pull, muscle leg=foot"],
    ],
    [{ muscle: { all: ["calf", "foot"] } }, ["lean, muscle calf=leg, muscle foot"]],
    [{ muscle: { all: ["calf"], not: ["foot"] } }, ["bend, muscle calf"]],
    [{ muscle: { any: ["calf"] } }, ["bend, muscle calf", "lean, muscle calf=leg"]],
    [{ muscle: { not: ["calf"] } }, ["pull"]],
    [{ position: { not: ["lying"] } }, ["bend", "lean", "pull"]],
    [{ position: { not: ["in-bed"] }, muscle: { not: ["calf"] } }, ["pull"]],
    [{ position: ["sitting", "in-bed"] }, ["bend, position in-bed", "pull, position sitting"]],
    [{ minutes: 0.6, muscle: "foot", cause: "cold" }, ["lean, cause cold by habit, muscle foot, minutes 0.6"]],
    [{ equipment: { not: ["towel"] } }, ["bend", "lean"]],
    [{ equipment: { all: ["wall"] } }, ["lean, equipment wall", "pull, equipment wall"]],
    [
      { equipment: ["belt", "wall"] },
      ["bend, equipment belt=none", "lean, equipment wall", "pull, equipment belt=towel, equipment wall"],
    ],
    [{ condition: "cramps" }, ["bend, condition cramps=night-cramps"]],
  ])("finds stretches for %j: %j", (question, found) => {
    expect(find("stretch", question)).toEqual(found);
  });

  test.each([
    [
      { goal: "prevent", muscle: "leg", cause: "cold" },
      [
        "rest, cause cold, muscle leg=calf by bend, goal prevent",
        "habit, cause cold, muscle leg by lean, goal prevent",
      ],
    ],
    [{ muscle: "foot", position: "sitting" }, ["habit, muscle foot by pull, position sitting by pull"]],
    [{ muscle: "calf", position: "sitting" }, []],
    [{ position: { not: ["standing", "in-bed"] } }, ["habit"]],
    [{ technique: "dynamic", minutes: 5 }, []],
    [{ technique: "dynamic" }, ["rest, technique dynamic by bend"]],
    [{ place: "in-bed", cause: "heat" }, ["rest, cause heat, place in-bed by bend"]],
    [{ whoDecides: { not: ["avoid", "clinician-only"] } }, ["rest", "habit"]],
  ])("finds remedies for %j: %j", (question, found) => {
    expect(find("remedy", question)).toEqual(found);
  });

  test.each([
    [{ muscles: "calf" }, "`muscles` for `question`, expected a part of a question, did you mean `muscle`?"],
    [{ personal: {} }, "`personal` for `question`, expected a part of a question, did you mean `person`?"],
    [{ limits: 1 }, "`limits` for `question`, expected a part of a question, did you mean `limit`?"],
    [{ finding: {} }, "`finding` for `question`, expected a part of a question, did you mean `findings`?"],
  ])("refuses %j", (question: object, says) => {
    expect(() => planQuestion(indexes.stretch, question)).toThrow(new TypeError(`Unexpected ${says}`));
  });
});

describe("planMinutes", () => {
  test.each([
    [0.58, []],
    [35 / 60, [0, 1]],
    [0.9, [0, 1]],
    [55 / 60, [0, 1, 2]],
    [1440, [0, 1, 2]],
  ])("fits into %d: %j", (minutes, places) => {
    expect(planMinutes(indexes.stretch, minutes).must.map(listBits)).toEqual([places]);
  });

  test("says how many minutes something takes, begun ones counted", () => {
    const [reason] = planMinutes(indexes.remedy, 2.5).reasons;
    expect(typeof reason === "function" && reason(1)).toEqual([{ part: "minutes", asked: "2.5", matched: "2" }]);
    const { part, mustNot, must } = planMinutes(indexes.remedy, 1440);
    expect([part, mustNot, must.map(listBits)]).toEqual(["minutes", [], [[1]]]);
  });
});
