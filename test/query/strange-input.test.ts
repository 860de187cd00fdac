import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { getEntry } from "../../src/catalog/get-entry.ts";
import { checkRedFlags } from "../../src/query/check-red-flags.ts";
import { countByPart } from "../../src/query/count-by-part.ts";
import { countItems } from "../../src/query/count-items.ts";
import { evaluateRule } from "../../src/query/evaluate-rule.ts";
import { explain } from "../../src/query/explain.ts";
import { findRemedies } from "../../src/query/find-remedies.ts";
import { findStretches } from "../../src/query/find-stretches.ts";
import { listCareFirst } from "../../src/query/list-care-first.ts";
import { listCautions } from "../../src/query/list-cautions.ts";
import { listQuestions } from "../../src/query/list-questions.ts";
import { planRoutine } from "../../src/query/plan-routine.ts";
import { rankForGoal } from "../../src/query/rank-for-goal.ts";
import { suitability } from "../../src/query/suitability.ts";
import { timeline } from "../../src/query/timeline.ts";
import { strangeTexts, strangeValues } from "../catalog/strange-values.ts";

/** Call a function with arguments that do not compile. */
const call = (ask: (...args: never[]) => unknown, ...given: unknown[]) => Reflect.apply(ask, undefined, given);

/** What is wrong with an argument, by the start of the message. */
function refusalOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return error.message.split(", expected ")[0] ?? "";
    throw error;
  }
  return "nothing is refused";
}

const strange = [...strangeValues, ...strangeTexts];
const isGiven = ([, value]: readonly [string, unknown]) => value !== undefined;
const isNoObject = ([named]: readonly [string, unknown]) => named !== "object";
const heat = getEntry(catalog, "heat");

/** Every function of an argument that has to be something else. */
const everything: readonly (readonly [name: string, argument: string, ask: (given: unknown) => unknown])[] = [
  ["findRemedies", "catalog", (given) => call(findRemedies, given)],
  ["findStretches", "catalog", (given) => call(findStretches, given)],
  ["countItems", "catalog", (given) => call(countItems, given, "remedy")],
  ["countItems", "kind", (given) => call(countItems, catalog, given)],
  ["countByPart", "catalog", (given) => call(countByPart, given, "stretch")],
  ["countByPart", "kind", (given) => call(countByPart, catalog, given)],
  ["explain", "catalog", (given) => call(explain, given, "heat")],
  ["explain", "id", (given) => call(explain, catalog, given)],
  ["suitability", "catalog", (given) => call(suitability, given, heat)],
  ["checkRedFlags", "catalog", (given) => call(checkRedFlags, given, {})],
  ["listQuestions", "catalog", (given) => call(listQuestions, given)],
  ["listCareFirst", "catalog", (given) => call(listCareFirst, given)],
  ["planRoutine", "catalog", (given) => call(planRoutine, given, { minutes: 5 })],
  ["rankForGoal", "goal", (given) => call(rankForGoal, [], given)],
];

describe.each(everything)("%s, %s", (_, argument, ask) => {
  test.each(strange)("refuses %s", (named, given) => {
    expect(refusalOf(() => ask(given))).toBe(`Unexpected ${named} for \`${argument}\``);
  });
});

/** Every function of an argument that has to be an object. */
const objects: readonly (readonly [name: string, argument: string, ask: (given: unknown) => unknown])[] = [
  ["findRemedies", "question", (given) => call(findRemedies, catalog, given)],
  ["findStretches", "question", (given) => call(findStretches, catalog, given)],
  ["findStretches", "person", (given) => call(findStretches, catalog, { person: given })],
  ["findRemedies", "person.traits", (given) => call(findRemedies, catalog, { person: { traits: given } })],
  ["findRemedies", "findings", (given) => call(findRemedies, catalog, { findings: given })],
  ["countItems", "question", (given) => call(countItems, catalog, "remedy", given)],
  ["countByPart", "question", (given) => call(countByPart, catalog, "remedy", given)],
  ["explain", "question", (given) => call(explain, catalog, "heat", given)],
  ["suitability", "entry", (given) => call(suitability, catalog, given)],
  ["suitability", "person", (given) => call(suitability, catalog, heat, given)],
  ["listCautions", "entry", (given) => call(listCautions, catalog, given)],
  ["checkRedFlags", "findings", (given) => call(checkRedFlags, catalog, given)],
  ["checkRedFlags", "person", (given) => call(checkRedFlags, catalog, {}, given)],
  ["listQuestions", "findings", (given) => call(listQuestions, catalog, given)],
  ["listCareFirst", "options", (given) => call(listCareFirst, catalog, given)],
  ["evaluateRule", "findings", (given) => call(evaluateRule, "leg-red", given)],
  ["evaluateRule", "person", (given) => call(evaluateRule, "leg-red", {}, given)],
  ["planRoutine", "question", (given) => call(planRoutine, catalog, given)],
  ["planRoutine", "pace", (given) => call(planRoutine, catalog, { minutes: 5, pace: given })],
  ["timeline", "routine", (given) => call(timeline, given)],
];

describe.each(objects)("%s, %s", (_, argument, ask) => {
  test.each(strange.filter(isNoObject).filter(isGiven))("refuses %s", (named, given) => {
    expect(refusalOf(() => ask(given))).toBe(`Unexpected ${named} for \`${argument}\``);
  });
});

describe("an object that holds something else", () => {
  const ring: { self?: object } = {};
  ring.self = ring;

  test.each([
    ["question", () => call(findRemedies, catalog, ring), "self"],
    ["question", () => call(findStretches, catalog, JSON.parse('{ "__proto__": "heat" }')), "__proto__"],
    ["question", () => call(countItems, catalog, "remedy", { constructor: "heat" }), "constructor"],
    ["question", () => call(planRoutine, catalog, { minutes: 5, skip: 2 }), "skip"],
    ["person", () => call(findRemedies, catalog, { person: ring }), "self"],
    ["person.traits", () => call(suitability, catalog, heat, { traits: { pregnant: "yes" } }), "pregnant"],
    ["person.traits", () => call(suitability, catalog, heat, { traits: { constructor: "yes" } }), "constructor"],
    ["findings", () => call(checkRedFlags, catalog, JSON.parse('{ "__proto__": "yes" }')), "__proto__"],
    ["options", () => call(listCareFirst, catalog, { conditions: "leg-cramps" }), "conditions"],
  ])("is refused as the %s", (argument, run, name) => {
    expect(refusalOf(run)).toBe(`Unexpected \`${name}\` for \`${argument}\``);
  });

  test("is refused as a rule that leads into itself", () => {
    const rule: { not?: object } = {};
    rule.not = rule;
    expect(refusalOf(() => call(evaluateRule, rule, {}))).toBe("Unexpected object for `rule`");
  });
});
