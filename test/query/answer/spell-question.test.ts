import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spellQuestion } from "../../../src/query/answer/spell-question.ts";

const spell = (question: object) => spellQuestion(question)?.map((word) => (typeof word === "symbol" ? "·" : word));

describe("spellQuestion", () => {
  test.each([
    [{}, []],
    [{ goal: "prevent" }, ["goal", "prevent"]],
    [{ goal: undefined, moment: "daily" }, ["moment", "daily"]],
    [{ goal: ["prevent", "stop-now"] }, ["goal", "·", "prevent", "stop-now", "·"]],
    [{ goal: { any: ["prevent"], not: [] } }, ["goal", "·", "any", "·", "prevent", "·", "not", "·", "·", "·"]],
  ])("spells %j", (question, expected) => {
    expect(spell(question)).toEqual(expected);
  });

  test.each([
    { person: {} },
    { findings: {} },
    { limit: "all" },
    { skip: "none" },
    { minutes: 5 },
    { goal: null },
    { goal: [1] },
    { goal: [["prevent"]] },
    { goal: { any: "prevent" } },
    { goal: { any: [null] } },
    { goal: { any: undefined } },
  ])("does not spell %j, which asks for more than words", (question) => {
    expect(spellQuestion(question)).toBe(undefined);
  });

  test("spells two questions alike only where they are the same", () => {
    const word = fc.constantFrom("any", "goal", "", "list", "]");
    const words = fc.array(word, { maxLength: 2 });
    const given = fc.oneof(word, words, fc.dictionary(fc.constantFrom("any", "all", "not"), words));
    const question = fc.dictionary(fc.constantFrom("goal", "moment", "any"), given);
    fc.assert(
      fc.property(question, question, (one, other) => {
        const [a, b] = [spellQuestion(one) ?? [], spellQuestion(other) ?? []];
        const isAlike = a.length === b.length && a.every((each, at) => each === b[at]);
        expect(isAlike).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
      { numRuns: 2000 },
    );
  });
});
