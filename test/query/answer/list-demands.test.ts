import { expect, test } from "vitest";
import { createCatalog } from "../../../src/catalog/create-catalog.ts";
import { listDemands, type PurposeParts } from "../../../src/query/answer/list-demands.ts";
import { buildEntry } from "../../catalog/build-entry.ts";

const catalog = createCatalog(
  [
    buildEntry.condition("night"),
    buildEntry.condition("deep-night", { broader: "night" }),
    buildEntry.condition("birth"),
    buildEntry.muscle("calf"),
  ],
  {
    moved: [{ kind: "condition", id: "sleep", movedTo: "night" }],
  },
);

test.each([
  ["nothing", {}, ["any for any"]],
  ["a goal", { goal: "prevent" }, ["prevent for any"]],
  ["goals of which one will do, in our order", { goal: ["prevent", "stop-now"] }, ["stop-now prevent for any"]],
  ["goals that all must be met", { goal: { all: ["prevent", "stop-now"] } }, ["stop-now for any", "prevent for any"]],
  [
    "both",
    { goal: { any: ["prevent", "stop-now"], all: ["prevent"] } },
    ["stop-now prevent for any", "prevent for any"],
  ],
  ["a goal that is ruled out", { goal: { not: ["prevent"] } }, ["any for any"]],
  ["a condition, by the id that it had", { condition: "sleep" }, ["any for night"]],
  ["conditions, each once", { condition: ["sleep", "birth", "night"] }, ["any for night birth"]],
  [
    "goals and conditions that all must be met",
    { goal: { all: ["prevent", "stop-now"] }, condition: { all: ["night", "birth"] } },
    ["stop-now for night", "stop-now for birth", "prevent for night", "prevent for birth"],
  ],
  ["what is refused elsewhere", { goal: ["sleep", 7], condition: { any: [3, "calf"], all: "night" } }, ["any for any"]],
] as const satisfies [string, PurposeParts, string[]][])("listDemands lists for %s", (_, question, names) => {
  expect(listDemands(catalog, question).map(({ name }) => name)).toEqual(names);
});

test("listDemands says which goals and conditions will do", () => {
  expect(listDemands(catalog, { goal: "prevent" })).toEqual([
    { name: "prevent for any", goals: ["prevent"], conditions: undefined, ruledOut: new Set() },
  ]);
  expect(listDemands(catalog, { condition: { all: ["night"] } })).toEqual([
    { name: "any for night", goals: undefined, conditions: new Set(["night"]), ruledOut: new Set() },
  ]);
  expect(listDemands(catalog, { condition: { any: ["birth"], not: ["sleep"] } })).toEqual([
    {
      name: "any for birth not night not deep-night",
      goals: undefined,
      conditions: new Set(["birth"]),
      ruledOut: new Set(["night", "deep-night"]),
    },
  ]);
});
