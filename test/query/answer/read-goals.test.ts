import { expect, test } from "vitest";
import { createCatalog } from "../../../src/catalog/create-catalog.ts";
import { readGoals, readMomentGoals } from "../../../src/query/answer/read-goals.ts";
import { countByPart } from "../../../src/query/count-by-part.ts";
import { findRemedies } from "../../../src/query/find-remedies.ts";
import { moments } from "../../../src/schema/vocabulary/moment.ts";
import { buildEntry, buildEvidence } from "../../catalog/build-entry.ts";

test("gives each moment the goal that it stands for", () => {
  expect(moments.map((moment) => [moment, ...readMomentGoals(moment)])).toEqual([
    ["during-cramp", "stop-now"],
    ["just-after", "ease-after"],
    ["at-night"],
    ["before-bed", "prevent"],
    ["before-exercise", "prevent"],
    ["during-exercise"],
    ["after-exercise"],
    ["long-sitting", "prevent"],
    ["daily", "prevent"],
  ]);
});

test.each([
  [{}, []],
  [{ moment: ["during-cramp", "before-bed"] }, ["stop-now", "prevent"]],
  [{ moment: { any: ["before-bed"], all: ["at-night"] } }, []],
  [{ moment: { not: ["before-bed"] } }, []],
  [{ moment: "before-bed", goal: "ease-after" }, ["ease-after"]],
  [{ moment: "before-bed", goal: { not: ["ease-after"] } }, []],
  [{ moment: "before-bed", effect: "benefit" }, []],
  [{ moment: "before-bed", certaintyAtLeast: "low" }, []],
  [{ goal: { any: ["prevent"], all: ["stop-now"] }, effect: "benefit" }, ["prevent", "stop-now"]],
])("reads of %j the goals %j", (question, goals) => {
  expect(readGoals(question)).toEqual(goals);
});

test("orders by the goal of a moment, and counts effects as a question about them finds them", () => {
  const evidence = [buildEvidence("benefit", "low", { outcome: "cramp-relief" }), buildEvidence("unclear", "none")];
  const own = createCatalog([
    buildEntry.remedy("a-relief", { moments: ["before-bed"], evidence }),
    buildEntry.remedy("b-prevent", { moments: ["before-bed"], evidence: [buildEvidence("possible-benefit", "low")] }),
  ]);
  const find = (question: Parameters<typeof findRemedies>[1]) =>
    findRemedies(own, question).items.map(({ remedy, headline }) => [remedy.id, headline?.effect]);
  expect(find({})).toEqual([
    ["a-relief", "benefit"],
    ["b-prevent", "possible-benefit"],
  ]);
  expect(find({ moment: "before-bed" })).toEqual([
    ["b-prevent", "possible-benefit"],
    ["a-relief", "unclear"],
  ]);
  expect(find({ moment: "before-bed", effect: "benefit" })).toEqual([["a-relief", "benefit"]]);
  const { effect, certaintyAtLeast } = countByPart(own, "remedy", { moment: "before-bed" });
  expect([effect.get("benefit"), effect.get("unclear"), certaintyAtLeast.get("low")]).toEqual([1, 1, 2]);
});
