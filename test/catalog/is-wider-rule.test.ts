import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isWiderRule } from "../../src/catalog/lost/is-wider-rule.ts";
import { evaluateRule } from "../../src/query/evaluate-rule.ts";
import type { Answer } from "../../src/query/person.ts";
import type { Rule } from "../../src/schema/rule.ts";

const signs = ["a", "b", "c"] as const;
const { rule } = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom<Rule>(...signs, { trait: "pregnancy" }),
    fc.record({ all: fc.array(tie("rule"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("rule"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: fc.constantFrom(...signs) }),
  ),
}));
const answer = fc.constantFrom<Answer | undefined>("yes", "no", "not-sure", undefined);

describe("isWiderRule", () => {
  test.each<[Rule, Rule]>([
    ["a", "a"],
    [{ any: ["a", "b"] }, "a"],
    [{ any: ["b", "a", "c"] }, { any: ["a", "b"] }],
    ["a", { all: ["b", "a"] }],
    [{ all: ["b", "a"] }, { all: ["a", "b", "c"] }],
    [{ all: ["a", { any: ["b", "c"] }] }, { all: ["a", "b"] }],
    [{ not: { all: ["a", "b"] } }, { not: "a" }],
    [{ any: [{ trait: "pregnancy" }, "a"] }, { trait: "pregnancy" }],
  ])("says that %j is true whenever %j is", (wide, narrow) => {
    expect(isWiderRule(wide, narrow)).toBe(true);
  });

  test.each<[Rule, Rule]>([
    ["a", "b"],
    ["a", { any: ["a", "b"] }],
    [{ all: ["a", "b"] }, "a"],
    [{ all: ["a", "b"] }, { any: ["a", "b"] }],
    [{ not: "a" }, "a"],
    ["a", { not: "a" }],
    [{ not: "a" }, { not: { all: ["a", "b"] } }],
    [{ trait: "pregnancy" }, { trait: "glaucoma" }],
  ])("does not say so of %j and %j", (wide, narrow) => {
    expect(isWiderRule(wide, narrow)).toBe(false);
  });

  test("is right whatever the answers are", () => {
    let wider = 0;
    const property = fc.property(rule, rule, fc.tuple(answer, answer, answer, answer), (one, other, [a, b, c, of]) => {
      if (!isWiderRule(one, other)) return;
      wider += 1;
      const truth = (each: Rule) =>
        evaluateRule(each, { a, b, c }, { traits: of === undefined ? {} : { pregnancy: of } });
      if (truth(other) === "yes") expect(truth(one)).toBe("yes");
      if (truth(one) === "no") expect(truth(other)).toBe("no");
    });
    fc.assert(property, { numRuns: 3000, seed: 1 });
    expect(wider).toBeGreaterThan(200);
  });
});
