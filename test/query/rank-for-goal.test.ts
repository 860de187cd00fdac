import { describe, expect, test } from "vitest";
import { rankForGoal } from "../../src/query/rank-for-goal.ts";
import type { Effect } from "../../src/schema/vocabulary/effect.ts";
import { buildEvidence } from "../catalog/build-entry.ts";

const relief = buildEvidence("benefit", "low", { outcome: "cramp-relief" });
const milder = buildEvidence("possible-benefit", "low", { outcome: "cramp-severity" });
const untested = buildEvidence("unclear", "none", { outcome: "cramp-frequency" });

describe("rankForGoal", () => {
  test.each([
    [[relief], "stop-now", 2],
    [[relief], "prevent", 28],
    [[], "prevent", 28],
    [[milder], "prevent", 8],
    [[relief, untested, milder], "prevent", 8],
    [[buildEvidence("harm-outweighs", "good-practice", { outcome: "symptoms" })], "ease-after", 41],
    [[buildEvidence("benefit", "high", { outcome: "soreness-after" })], "ease-after", 0],
  ] as const)("ranks evidence %# for %s as %d", (evidence, goal, rank) => {
    expect(rankForGoal(evidence, goal)).toBe(rank);
  });

  test("counts only what was measured for the goal", () => {
    expect(rankForGoal([relief, untested], "stop-now")).toBeLessThan(rankForGoal([untested, milder], "stop-now"));
    expect(rankForGoal([relief, untested], "prevent")).toBeGreaterThan(rankForGoal([untested, milder], "prevent"));
  });

  test("takes the best of several, wherever it stands", () => {
    expect(rankForGoal([untested, milder], "prevent")).toBe(rankForGoal([milder, untested], "prevent"));
    expect(rankForGoal([untested, milder], "prevent")).toBe(rankForGoal([milder], "prevent"));
  });

  test("takes what was not measured for the goal for unclear: above what does not help", () => {
    expect(rankForGoal([relief], "ease-after")).toBe(rankForGoal([], "ease-after"));
    const rankOf = (effect: Effect) => rankForGoal([buildEvidence(effect, "none", { outcome: "cramps" })], "prevent");
    expect(rankForGoal([], "prevent")).toBe(rankOf("unclear"));
    expect(rankForGoal([], "prevent")).toBeGreaterThan(rankOf("possible-benefit"));
    expect(rankForGoal([], "prevent")).toBeLessThan(rankOf("no-benefit"));
    expect(rankForGoal([], "prevent")).toBeLessThan(rankOf("harm-outweighs"));
  });
});
