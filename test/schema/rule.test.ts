import { describe, expect, test } from "vitest";
import { ruleSchema } from "../../src/schema/rule.ts";
import { signsAlone } from "../../src/schema/signs-alone.ts";

describe("ruleSchema", () => {
  test.each([
    "one-leg-swollen",
    { trait: "pregnancy" },
    { all: ["a", "b"] },
    { any: ["a", { trait: "diabetes" }] },
    { not: "a" },
    { all: [{ trait: "diabetes" }, { any: ["b", { not: { all: ["a", { not: "b" }] } }] }] },
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

  test.each([
    [{ not: { trait: "diabetes" } }, [["not"]]],
    [{ not: { not: { trait: "diabetes" } } }, [["not", "not"], ["not"]]],
    [{ all: ["a", { not: { any: ["b", { all: ["a", { trait: "diabetes" }] }] } }] }, [["all", 1, "not"]]],
  ])("lets no trait take a warning away: %j", (rule, paths) => {
    const { error } = ruleSchema.safeParse(rule);
    expect(error?.issues.map((issue) => issue.path)).toEqual(paths);
    expect(new Set(error?.issues.map((issue) => issue.message))).toEqual(new Set([signsAlone]));
  });
});
