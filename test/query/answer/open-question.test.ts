import { describe, expect, test } from "vitest";
import { type AnyQuestion, indexFor, openForAll, openQuestion } from "../../../src/query/answer/open-question.ts";
import { readGoals } from "../../../src/query/answer/read-goals.ts";
import { listBits } from "./list-bits.ts";
import { smallCatalog as catalog } from "./small-catalog.ts";

const falls = { traits: { "falls-easily": "yes", glaucoma: "no" } } as const;

describe("openQuestion", () => {
  test("reads a question that asks for nothing", () => {
    const { index, plan, person, stop, held, span } = openQuestion(catalog, "stretch", {});
    expect([index.kind, plan, person, stop, listBits(held)]).toEqual(["stretch", index.openPlan, {}, undefined, []]);
    expect([plan === index.openPlan, span]).toEqual([true, { start: 0, end: Number.POSITIVE_INFINITY }]);
  });

  test("holds what is for nobody, and what the person should avoid", () => {
    const heldOf = (kind: "remedy" | "stretch", question: object) =>
      listBits(openQuestion(catalog, kind, question).held);
    expect([heldOf("remedy", {}), heldOf("remedy", { person: {} })]).toEqual([[3], [3]]);
    expect(heldOf("remedy", { person: falls })).toEqual([1, 3]);
    expect(heldOf("stretch", { person: falls })).toEqual([1]);
    expect(heldOf("stretch", { person: { traits: { "falls-easily": "not-sure", glaucoma: "yes" } } })).toEqual([]);
  });

  test("knows the sign that calls for help, and the page", () => {
    const { stop, span } = openQuestion(catalog, "remedy", { findings: { swollen: "yes" }, limit: 2, skip: 3 });
    expect([stop, span]).toEqual(["Get help first: a leg is swollen.", { start: 3, end: 5 }]);
    expect(openQuestion(catalog, "remedy", { findings: { tired: "yes" } }).stop).toBe(undefined);
  });
});

describe("indexFor", () => {
  const idsOf = (question: AnyQuestion, goals = readGoals(question)) =>
    indexFor(catalog, "stretch", question, goals).entries.map(({ id }) => id);

  test("holds what has one of the goals that are asked", () => {
    expect(idsOf({})).toEqual(["bend", "lean", "pull"]);
    expect(idsOf({ goal: "stop-now" })).toEqual(["bend"]);
    expect(idsOf({ goal: "prevent" })).toEqual(["lean", "pull"]);
    expect(idsOf({ goal: ["prevent", "stop-now"] })).toEqual(["bend", "lean", "pull"]);
  });

  test("holds all where a goal is ruled out, or where a moment stands for one", () => {
    expect(idsOf({ goal: { not: ["prevent"] } })).toEqual(["bend", "lean", "pull"]);
    expect(idsOf({ goal: { not: ["stop-now"] } }, ["prevent"])).toEqual(["bend", "lean", "pull"]);
    expect(idsOf({ moment: "before-bed" })).toEqual(["bend", "lean", "pull"]);
  });

  test("takes the order of the goals that are given", () => {
    const orderOf = (goals: readonly string[]) => indexFor(catalog, "remedy", {}, goals).entries.map(({ id }) => id);
    expect(orderOf([])).toEqual(["rest", "habit", "pill", "ban"]);
    expect(orderOf(["prevent"])).toEqual(["habit", "rest", "pill", "ban"]);
  });
});

describe("openForAll", () => {
  test("keeps what has none of the goals, in the order of the goals", () => {
    const { index, plan } = openForAll(catalog, "stretch", { goal: "prevent" });
    expect(index.entries.map(({ id }) => id)).toEqual(["bend", "lean", "pull"]);
    expect(plan.must.map(listBits)).toEqual([[1, 2]]);
  });

  test("refuses what is no question", () => {
    expect(() => openForAll(catalog, "remedy", JSON.parse("3"))).toThrow(
      new TypeError("Unexpected `3` for `question`, expected an object"),
    );
  });
});
