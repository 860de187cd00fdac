import { describe, expect, test } from "vitest";
import { indexQuestions } from "../../../src/query/answer/index-questions.ts";
import { listUnmet } from "../../../src/query/answer/list-unmet.ts";
import { explain } from "../../../src/query/explain.ts";
import type { FindQuestion } from "../../../src/query/find-question.ts";
import { smallCatalog as catalog } from "./small-catalog.ts";

const stretches = indexQuestions(catalog, "stretch");

/** What `pull` does not meet: a towel and a wall, sitting, for the foot, 55 seconds. */
const unmet = (question: FindQuestion) =>
  listUnmet(stretches, stretches.places.get("pull") ?? 0, question).map(
    ({ part, way, values }) => `${part} ${way}: ${values.join(" ")}`,
  );

describe("listUnmet", () => {
  test.each([
    [{}, []],
    [{ position: "sitting", muscle: undefined }, []],
    [{ position: "lying" }, ["position any: lying"]],
    [{ position: ["lying", "kneeling", "lying"] }, ["position any: lying kneeling"]],
    [{ position: { any: ["lying"], all: ["sitting"] } }, ["position any: lying"]],
    [{ muscle: { all: ["calf", "foot", "leg"] } }, ["muscle all: calf"]],
    [{ muscle: { not: ["calf", "foot"] } }, ["muscle not: foot"]],
    [{ muscle: { not: ["foot"], all: ["calf"] } }, ["muscle not: foot"]],
    [{ muscle: { any: ["calf"], not: ["calf"] } }, ["muscle any: calf"]],
    [{ equipment: "none" }, ["equipment any: none"]],
    [{ equipment: [] }, ["equipment any: "]],
    [{ equipment: "towel" }, ["equipment any: towel"]],
    [{ equipment: ["towel", "wall"] }, []],
    [{ equipment: { not: ["wall"] } }, ["equipment not: wall"]],
    [{ equipment: { all: ["towel"] } }, []],
    [{ equipment: { any: ["towel"], all: ["wall"] } }, ["equipment any: towel"]],
    [{ minutes: 0.5 }, ["minutes any: 0.5"]],
    [{ minutes: 1 }, []],
    [
      { minutes: 0.5, goal: "stop-now", cause: "heat", technique: "static" },
      ["cause any: heat", "goal any: stop-now", "minutes any: 0.5"],
    ],
  ] as const satisfies [FindQuestion, string[]][])("lists for %j: %j", (question, parts) => {
    expect(unmet(question)).toEqual(parts);
  });

  test("blames no part whose values a remedy meets each through another stretch", () => {
    const remedies = indexQuestions(catalog, "remedy");
    const ofHabit = (question: FindQuestion) =>
      listUnmet(remedies, remedies.places.get("habit") ?? 0, question).map(({ part, values }) => [part, ...values]);
    expect(ofHabit({ position: { not: ["standing", "sitting"] } })).toEqual([]);
    expect(ofHabit({ position: { all: ["standing", "sitting"] } })).toEqual([]);
    expect(ofHabit({ position: { any: ["standing"], not: ["standing"] } })).toEqual([]);
    expect(ofHabit({ position: { all: ["standing", "lying"] } })).toEqual([["position", "lying"]]);
    expect(ofHabit({ muscle: { not: ["foot", "calf"] } })).toEqual([["muscle", "foot"]]);
  });

  test("lists the things that an entry does not need", () => {
    const lean = stretches.places.get("lean") ?? 0;
    expect(listUnmet(stretches, lean, { equipment: { all: ["wall", "towel"] } })).toEqual([
      { part: "equipment", way: "all", values: ["towel"] },
    ]);
  });
});

describe("what is unmet", () => {
  test("of a remedy is that no single stretch meets all", () => {
    for (const way of ["not", "all"]) {
      expect(explain(catalog, "habit", { position: { [way]: ["standing", "sitting"] } })).toBe(
        "“habit” is not in the answer, since it has no single stretch that meets all that was asked of stretches.",
      );
    }
  });

  test.each([
    [{ equipment: "none" }, "it needs equipment"],
    [{ equipment: [] }, "it needs equipment"],
    [{ equipment: "towel" }, "it needs more than “towel”"],
    [{ equipment: { not: ["wall"] } }, "it needs “wall” (which the question rules out)"],
    [{ equipment: { not: ["belt", "wall"] } }, "it needs “towel” or “wall” (which the question rules out)"],
    [
      { muscle: "calf", place: "in-bed" },
      "it is not for the muscle “calf” and does not keep to the limit “Stays in bed”",
    ],
  ] as const satisfies [FindQuestion, string][])("of %j is said: %s", (question, why) => {
    expect(explain(catalog, "pull", question)).toBe(`“pull” is not in the answer, since ${why}.`);
  });
});
