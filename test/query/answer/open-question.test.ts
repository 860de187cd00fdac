import { describe, expect, test } from "vitest";
import { openQuestion } from "../../../src/query/answer/open-question.ts";
import { listBits } from "./list-bits.ts";
import { smallCatalog as catalog } from "./small-catalog.ts";

const falls = { traits: { "falls-easily": "yes", glaucoma: "no" } } as const;

describe("openQuestion", () => {
  test("reads a question that asks for nothing", () => {
    const { index, plan, person, stop, held, span } = openQuestion(catalog, "stretch", {});
    expect([index.kind, plan, person, stop, listBits(held)]).toEqual(["stretch", index.openPlan, {}, undefined, []]);
    expect([plan === index.openPlan, span]).toEqual([true, { start: 0, end: Number.POSITIVE_INFINITY }]);
  });

  test("takes the order of the goals that are asked, or of others that are given", () => {
    const idsOf = (goals?: readonly string[]) =>
      openQuestion(catalog, "remedy", { goal: "prevent" }, goals).index.entries.map(({ id }) => id);
    expect(idsOf()).toEqual(["habit", "rest", "pill", "ban"]);
    expect(idsOf([])).toEqual(["rest", "habit", "pill", "ban"]);
    expect(idsOf(["stop-now"])).toEqual(["rest", "habit", "pill", "ban"]);
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
