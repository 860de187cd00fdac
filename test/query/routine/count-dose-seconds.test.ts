import { describe, expect, test } from "vitest";
import { countDoseSeconds, hasLength } from "../../../src/query/routine/count-dose-seconds.ts";
import type { Dose } from "../../../src/schema/dose.ts";

const basis = { type: "custom", references: [] } as const;
const range = (min: number, max = min) => ({ min, max });
const build = (given: Partial<Dose>): Dose => ({ side: "together", basis, ...given });

describe("hasLength", () => {
  test.each([
    [{}, false],
    [{ holdSeconds: range(10) }, true],
    [{ reps: range(5) }, true],
    [{ repeatMinutes: 2 }, true],
    [{ holdSeconds: range(10), holdUntilEased: true }, false],
    [{ sets: 3, restSeconds: 10 }, false],
  ])("says of %j %s", (given, answer) => {
    expect(hasLength(build(given))).toBe(answer);
  });
});

describe("countDoseSeconds", () => {
  test.each([
    [{ holdSeconds: range(20, 60) }, 10 + 20],
    [{ holdSeconds: range(20), reps: range(3, 5) }, 10 + 60],
    [{ holdSeconds: range(20), reps: range(3), sets: 2, restSeconds: 5 }, 10 + 6 * 20 + 5 * 5],
    [{ reps: range(4) }, 10 + 4 * 3],
    [{ repeatMinutes: 2, reps: range(4) }, 10 + 120],
    [{ holdSeconds: range(20), side: "each" as const }, 10 + 20 + 5 + 20],
    [{ holdSeconds: range(20), side: "alternate" as const, switchSeconds: 8 }, 10 + 20 + 8 + 20],
    [{ holdSeconds: range(20), reps: range(3), side: "alternate" as const }, 10 + 6 * 20 + 5 * 5],
    [
      { holdSeconds: range(20), reps: range(3), restSeconds: 7, side: "alternate" as const },
      10 + 6 * 20 + 3 * 5 + 2 * 7,
    ],
    [{ reps: range(8), side: "alternate" as const }, 10 + 8 * 2 * 3],
    [{ repeatMinutes: 2, side: "alternate" as const }, 10 + 120],
    [{ holdSeconds: range(20), side: "affected" as const, switchSeconds: 8 }, 10 + 20],
    [{ repeatMinutes: 1, side: "each" as const, switchSeconds: 0 }, 10 + 60 + 0 + 60],
    [{ holdUntilEased: true }, undefined],
  ])("counts for %j %s seconds", (given, seconds) => {
    expect(countDoseSeconds(build(given))).toBe(seconds);
  });

  test("counts at another pace", () => {
    const pace = { getReadySeconds: 1, switchSeconds: 2, repeatSeconds: 4 };
    expect(countDoseSeconds(build({ reps: range(3), side: "each" }), pace)).toBe(1 + 12 + 2 + 12);
  });
});
