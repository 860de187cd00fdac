import { describe, expect, test } from "vitest";
import { isFeared, isHalfMet } from "../../src/query/is-half-met.ts";
import type { Rule } from "../../src/schema/rule.ts";

const pair: Rule = { all: ["leg", "chest"] };

describe("isHalfMet", () => {
  test.each<[string, boolean, Rule, Record<string, "yes" | "no" | "not-sure">]>([
    ["one sign of two", true, pair, { leg: "yes" }],
    ["one, and a person is not sure of the other", true, pair, { leg: "yes", chest: "not-sure" }],
    ["both", false, pair, { leg: "yes", chest: "yes" }],
    ["one, and the other is not there", false, pair, { leg: "yes", chest: "no" }],
    ["none", false, pair, {}],
    ["one that a person is not sure of", false, pair, { leg: "not-sure" }],
    ["one of those of which any will do", true, { all: [{ any: ["leg", "calf"] }, "chest"] }, { calf: "yes" }],
    ["a part that needs two itself", true, { any: ["cough", pair] }, { chest: "yes" }],
    ["one of several, all open", false, { any: ["cough", "chest"] }, { leg: "yes" }],
    ["a pair that stands for one of a pair", true, { all: ["cough", { all: ["leg", "chest"] }] }, { leg: "yes" }],
    ["both of the inner pair", true, { all: ["cough", pair] }, { leg: "yes", chest: "yes" }],
    ["what is only not there", false, { all: [{ not: "leg" }, "chest"] }, { leg: "no" }],
    ["a sign alone", false, "leg", {}],
    ["the reverse of a pair", false, { not: pair }, { leg: "yes" }],
  ])("of a rule of which there is %s: %s", (_, isHalf, rule, findings) => {
    expect(isHalfMet(rule, findings, {})).toBe(isHalf);
  });

  test("does not count what is only known of the person", () => {
    const rule: Rule = { all: [{ any: [{ trait: "pregnancy" }, "late"] }, "chest"] };
    expect(isHalfMet(rule, {}, { traits: { pregnancy: "yes" } })).toBe(false);
    expect(isHalfMet({ trait: "pregnancy" }, {}, {})).toBe(false);
    expect(isHalfMet(rule, { late: "yes" }, { traits: { pregnancy: "yes" } })).toBe(true);
    expect(isHalfMet(rule, { chest: "yes" }, {})).toBe(true);
    // One sign is there, but what makes the part true is the trait alone.
    const either: Rule = { all: [{ any: [{ all: ["late", "sore"] }, { trait: "pregnancy" }] }, "chest"] };
    expect(isHalfMet(either, { late: "yes", sore: "no" }, { traits: { pregnancy: "yes" } })).toBe(false);
  });
});

describe("isFeared", () => {
  test.each<[string, boolean, Rule, Record<string, "yes" | "no" | "not-sure">]>([
    ["a sign that a person is not sure of", true, "leg", { leg: "not-sure" }],
    ["one that nobody asked about", false, "leg", {}],
    ["one that is there", false, "leg", { leg: "yes" }],
    ["one of several that a person is not sure of", true, { any: ["leg", "chest"] }, { leg: "not-sure" }],
    ["a pair that a person is not sure of", true, pair, { leg: "not-sure", chest: "not-sure" }],
    ["half a pair, and nothing of the other", false, pair, { leg: "not-sure" }],
    ["half a pair, and the other is not there", false, pair, { leg: "not-sure", chest: "no" }],
    ["what must not be there", true, { not: "leg" }, { leg: "not-sure" }],
    [
      "a pair of one that must not be there",
      true,
      { all: [{ not: "leg" }, "chest"] },
      { leg: "no", chest: "not-sure" },
    ],
    ["a sign under 2 nots", true, { all: [{ not: { not: "leg" } }, "chest"] }, { leg: "yes", chest: "not-sure" }],
    [
      "what is not there under 2 nots",
      false,
      { all: [{ not: { not: "leg" } }, "chest"] },
      { leg: "no", chest: "not-sure" },
    ],
    ["one of a pair that must not be there", true, { not: pair }, { leg: "not-sure" }],
    [
      "one of 2 that must not be there, and nothing of the other",
      false,
      { not: { any: ["leg", "chest"] } },
      { leg: "not-sure" },
    ],
  ])("of a rule of which there is %s: %s", (_, isOne, rule, findings) => {
    expect(isFeared(rule, findings, {})).toBe(isOne);
  });

  test("counts what is known of the person as it is", () => {
    const rule: Rule = { all: [{ trait: "pregnancy" }, "leg"] };
    expect(isFeared(rule, { leg: "not-sure" }, { traits: { pregnancy: "yes" } })).toBe(true);
    expect(isFeared(rule, { leg: "not-sure" }, { traits: { pregnancy: "not-sure" } })).toBe(true);
    expect(isFeared(rule, { leg: "not-sure" }, { traits: { pregnancy: "no" } })).toBe(false);
    expect(isFeared(rule, { leg: "not-sure" }, {})).toBe(false);
    const either: Rule = { any: [{ trait: "pregnancy" }, { all: ["leg", "chest"] }] };
    expect(isFeared(either, { leg: "yes", chest: "no" }, { traits: { pregnancy: "not-sure" } })).toBe(false);
    expect(isFeared({ trait: "pregnancy" }, {}, { traits: { pregnancy: "not-sure" } })).toBe(false);
  });
});
