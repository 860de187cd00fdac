import { describe, expect, test } from "vitest";
import { ruleSchema } from "../../src/schema/rule.ts";

describe("ruleSchema", () => {
  test.each([
    "one-leg-swollen",
    { trait: "pregnancy" },
    { all: ["a", "b"] },
    { any: ["a", { trait: "diabetes" }] },
    { not: "a" },
    { all: ["a", { any: ["b", { not: { trait: "diabetes" } }] }] },
  ])("accepts %j", (rule) => {
    expect(ruleSchema.parse(rule)).toEqual(rule);
  });

  test.each([
    "One leg",
    3,
    [],
    ["a", "b"],
    {},
    { trait: "tall" },
    { all: ["a"] },
    { any: [] },
    { none: ["a", "b"] },
    { all: ["a", "b"], any: ["a", "b"] },
    { not: ["a"] },
    { all: ["a", { all: ["b"] }] },
  ])("refuses %j", (rule) => {
    expect(ruleSchema.safeParse(rule).success).toBe(false);
  });
});
