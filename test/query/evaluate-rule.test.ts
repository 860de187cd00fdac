import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluateRule } from "../../src/query/evaluate-rule.ts";
import type { Answer, Findings, Person } from "../../src/query/person.ts";
import type { Rule } from "../../src/schema/rule.ts";

const findingIds = ["a", "b", "c"] as const;
const traitIds = ["pregnancy", "diabetes"] as const;
const leaf: fc.Arbitrary<Rule> = fc.oneof(
  fc.constantFrom(...findingIds),
  fc.constantFrom(...traitIds).map((trait) => ({ trait })),
);

/** Rules of up to 4 levels; those without `not` are the ones that more signs can only raise. */
const randomRule = (depth: number, withNot: boolean): fc.Arbitrary<Rule> => {
  if (depth === 0) return leaf;
  const inner = randomRule(depth - 1, withNot);
  const several = fc.array(inner, { minLength: 2, maxLength: 3 });
  return fc.oneof(
    leaf,
    several.map((all) => ({ all })),
    several.map((any) => ({ any })),
    ...(withNot ? [inner.map((not) => ({ not }))] : []),
  );
};
const anyRule = randomRule(3, true);
const plainRule = randomRule(3, false);

const answer = fc.constantFrom<Answer>("yes", "no", "not-sure");
const findings: fc.Arbitrary<Findings> = fc.dictionary(fc.constantFrom(...findingIds), answer);
const person: fc.Arbitrary<Person> = fc.record({
  traits: fc.record({ pregnancy: answer, diabetes: answer }, { requiredKeys: [] }),
});
const question = fc.constantFrom(...findingIds, ...traitIds);

/** Answer one question more, or another way. */
function answerOne(asked: string, given: Answer, [found, { traits = {} }]: [Findings, Person]): [Findings, Person] {
  const trait = traitIds.find((each) => each === asked);
  return trait ? [found, { traits: { ...traits, [trait]: given } }] : [{ ...found, [asked]: given }, { traits }];
}

const isSettled = (given: string | undefined) => given === "yes" || given === "no";
const ranks = ["no", "unknown", "yes"];

describe("evaluateRule", () => {
  test.each([
    ["yes", "yes"],
    ["no", "no"],
    ["not-sure", "unknown"],
    [undefined, "unknown"],
  ] as const)("takes the answer %s to a finding or about a trait for %s", (given, truth) => {
    expect(evaluateRule("a", given ? { a: given } : {})).toBe(truth);
    expect(evaluateRule({ trait: "pregnancy" }, {}, { traits: given ? { pregnancy: given } : {} })).toBe(truth);
  });

  test.each([
    ["yes", "yes", "yes", "yes"],
    ["yes", "no", "no", "yes"],
    ["yes", "not-sure", "unknown", "yes"],
    ["no", "no", "no", "no"],
    ["no", "not-sure", "no", "unknown"],
    ["not-sure", "not-sure", "unknown", "unknown"],
  ] as const)("takes %s and %s for %s of all and %s of any, in either order", (a, b, ofAll, ofAny) => {
    for (const given of [
      { a, b },
      { a: b, b: a },
    ]) {
      expect(evaluateRule({ all: ["a", "b"] }, given)).toBe(ofAll);
      expect(evaluateRule({ any: ["a", "b"] }, given)).toBe(ofAny);
    }
  });

  test("turns yes and no round for `not`, and leaves unknown as it is", () => {
    expect(evaluateRule({ not: "a" }, { a: "yes" })).toBe("no");
    expect(evaluateRule({ not: "a" }, { a: "no" })).toBe("yes");
    expect(evaluateRule({ not: "a" }, {})).toBe("unknown");
  });

  test("knows nothing about a person of whom nothing is said", () => {
    expect(evaluateRule({ trait: "pregnancy" }, { pregnancy: "yes" })).toBe("unknown");
    expect(evaluateRule({ trait: "pregnancy" }, {}, {})).toBe("unknown");
  });

  test("does not take what every object has for an answer", () => {
    for (const id of ["constructor", "toString", "__proto__"]) expect(evaluateRule(id, {})).toBe("unknown");
  });

  test("never takes a settled rule back when an open question is answered", () => {
    fc.assert(
      fc.property(anyRule, findings, person, question, answer, (rule, found, who, asked, given) => {
        const trait = traitIds.find((each) => each === asked);
        fc.pre(!isSettled(trait ? who.traits?.[trait] : found[asked]));
        const before = evaluateRule(rule, found, who);
        const after = evaluateRule(rule, ...answerOne(asked, given, [found, who]));
        expect(before === "unknown" || after === before).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("never turns yes into less when a further sign is found, unless the rule holds a `not`", () => {
    fc.assert(
      fc.property(plainRule, findings, person, question, (rule, found, who, asked) => {
        const before = evaluateRule(rule, found, who);
        const worse = evaluateRule(rule, ...answerOne(asked, "yes", [found, who]));
        const better = evaluateRule(rule, ...answerOne(asked, "no", [found, who]));
        expect(ranks.indexOf(worse)).toBeGreaterThanOrEqual(ranks.indexOf(before));
        expect(ranks.indexOf(better)).toBeLessThanOrEqual(ranks.indexOf(before));
      }),
      { numRuns: 1000 },
    );
  });

  test("takes a rule that is turned round twice for the rule itself", () => {
    fc.assert(
      fc.property(anyRule, findings, person, (rule, found, who) => {
        expect(evaluateRule({ not: { not: rule } }, found, who)).toBe(evaluateRule(rule, found, who));
      }),
      { numRuns: 500 },
    );
  });

  test("keeps the laws of De Morgan: not all is any not, and not any is all not", () => {
    fc.assert(
      fc.property(anyRule, anyRule, findings, person, (a, b, found, who) => {
        const turned = [{ not: a }, { not: b }];
        const truth = (rule: Rule) => evaluateRule(rule, found, who);
        expect(truth({ not: { all: [a, b] } })).toBe(truth({ any: turned }));
        expect(truth({ not: { any: [a, b] } })).toBe(truth({ all: turned }));
      }),
      { numRuns: 500 },
    );
  });
});
