import { expect, test } from "vitest";
import { createCatalog } from "../../../src/catalog/create-catalog.ts";
import { listDemands, type PurposeParts } from "../../../src/query/answer/list-demands.ts";
import { listHeadlines } from "../../../src/query/answer/list-headlines.ts";
import type { Evidence } from "../../../src/schema/evidence.ts";
import { buildEntry, buildEvidence } from "../../catalog/build-entry.ts";

const known = (population: string, given: Partial<Evidence>) =>
  buildEvidence("unclear", "low", { population, ...given });

const night = known("night", { conditions: ["night"], outcome: "cramp-frequency" });
const birth = known("birth", { conditions: ["birth"], outcome: "cramp-frequency" });
const relief = known("relief", { outcome: "cramp-relief" });

const rest = buildEntry.remedy("rest", {
  conditions: ["night", "birth"],
  goals: ["prevent", "stop-now"],
  evidence: [birth, night, relief],
});
const bath = buildEntry.remedy("bath", { conditions: ["birth"], goals: ["prevent"], evidence: [relief] });
const general = buildEntry.remedy("general", { conditions: [], goals: [], evidence: [night] });

const wrap = buildEntry.remedy("wrap", {
  conditions: ["ache", "night"],
  goals: ["prevent"],
  evidence: [night, relief],
});

const catalog = createCatalog([
  buildEntry.condition("cramps"),
  buildEntry.condition("night", { broader: "cramps" }),
  buildEntry.condition("deep-night", { broader: "night" }),
  buildEntry.condition("birth", { broader: "cramps" }),
  buildEntry.condition("ache"),
  rest,
  bath,
  general,
  wrap,
]);

/** What decides for each purpose, by the people that it is about. */
const list = (entry: typeof rest, question: PurposeParts) =>
  listDemands(catalog, question).map((demand) =>
    listHeadlines(catalog, entry, demand).map((headline) => headline?.population ?? "nobody"),
  );

test.each([
  ["a goal for a condition", { goal: "prevent", condition: "night" }, [["night"]]],
  ["one that nobody has looked at", { goal: "stop-now", condition: "night" }, [["relief"]]],
  ["a form of a condition", { goal: "prevent", condition: "deep-night" }, [["night"]]],
  ["what it is a form of", { goal: "prevent", condition: "cramps" }, [["birth"]]],
  ["either goal", { goal: ["stop-now", "prevent"], condition: "birth" }, [["birth", "relief"]]],
  ["both conditions", { goal: "prevent", condition: { all: ["night", "birth"] } }, [["night"], ["birth"]]],
  ["either condition", { goal: "prevent", condition: ["night", "birth"] }, [["night", "birth"]]],
  [
    "any of more than its evidence names",
    { goal: "prevent", condition: ["ache", "night", "deep-night"] },
    [["night", "night"]],
  ],
  ["a goal that it does not serve", { goal: "ease-after" }, [[]]],
  ["a condition that it is not for", { goal: "prevent", condition: "ache" }, [[]]],
  [
    "any condition, those that evidence tells apart once each",
    { goal: "prevent" },
    [["birth", "birth", "birth", "night", "night"]],
  ],
  [
    "any condition but those that are ruled out",
    { goal: "prevent", condition: { not: ["birth"] } },
    [["birth", "birth", "night", "night"]],
  ],
  [
    "what is ruled out with its forms",
    { goal: "prevent", condition: { any: ["night", "deep-night"], not: ["night"] } },
    [[]],
  ],
  ["any goal, and none", { condition: "night" }, [["night", "night", "relief"]]],
] as const satisfies [string, PurposeParts, string[][]][])("listHeadlines lists for %s", (_, question, populations) => {
  expect(list(rest, question)).toEqual(populations);
});

test("listHeadlines takes what is mainly known where any purpose will do", () => {
  expect(list(bath, {})).toEqual([["relief", "nobody"]]);
  expect(list(bath, { goal: "prevent" })).toEqual([["nobody"]]);
  expect(list(bath, { condition: "birth" })).toEqual([["relief", "nobody"]]);
  expect(list(bath, { condition: "ache" })).toEqual([[]]);
});

test("listHeadlines takes what is mainly known of what is for no goal and no condition", () => {
  expect(list(general, {})).toEqual([["night"]]);
  expect(list(general, { condition: "night" })).toEqual([[]]);
});

test("listHeadlines takes one condition that its evidence does not name for all of them", () => {
  expect(list(wrap, { goal: "prevent", condition: ["ache", "birth"] })).toEqual([["nobody"]]);
  expect(list(wrap, { goal: "prevent" })).toEqual([["night", "night", "night", "night", "nobody"]]);
  expect(list(wrap, { goal: "prevent", condition: { not: ["ache"] } })).toEqual([["night", "night", "night", "night"]]);
});
