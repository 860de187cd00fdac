import { describe, expect, test } from "vitest";
import { countShortestSeconds } from "../../../src/query/answer/count-shortest-seconds.ts";
import { readMomentDemands } from "../../../src/query/routine/list-doses-for.ts";
import { buildEntry } from "../../catalog/build-entry.ts";

describe("countShortestSeconds", () => {
  const basis = { type: "custom", references: [] } as const;

  test.each([
    [buildEntry.remedy("rest", { minutes: { min: 3, max: 9 } }), 180],
    [buildEntry.remedy("rest"), Number.POSITIVE_INFINITY],
    [buildEntry.stretch("lean"), 35],
    [buildEntry.stretch("lean", { doses: [{ holdUntilEased: true, side: "each", basis }] }), Number.POSITIVE_INFINITY],
    [
      buildEntry.stretch("lean", {
        doses: [
          { repeatMinutes: 2, side: "together", basis },
          { holdUntilEased: true, side: "each", basis },
          { reps: { min: 4, max: 9 }, side: "together", basis },
        ],
      }),
      22,
    ],
  ])("counts of entry %# %d seconds", (entry, seconds) => {
    expect(countShortestSeconds(entry, [{ wanted: [], ruledOut: [] }])).toBe(seconds);
  });

  test.each<[unknown, number]>([
    ["daily", 20],
    ["before-bed", 30],
    [["before-bed", "daily"], 20],
    ["at-night", 20],
    ["just-after", 40],
    [{ not: ["daily"] }, 30],
    [{ not: ["daily", "before-bed"] }, 40],
    [{ all: ["daily"] }, 20],
    [{ all: ["daily", "just-after"] }, 40],
    [{ any: ["just-after"], all: ["daily"] }, 40],
    [{ any: ["daily", "at-night"], all: ["before-bed"] }, 30],
    [{ any: ["before-bed", "at-night"], not: ["at-night"] }, 30],
  ])("counts for %j the doses for each demand: %d", (moment, seconds) => {
    const hold = (length: number) => ({ holdSeconds: { min: length, max: length }, side: "together" as const, basis });
    const lean = buildEntry.stretch("lean", {
      doses: [{ ...hold(10), moments: ["daily"] }, { ...hold(20), moments: ["daily", "before-bed"] }, hold(30)],
    });
    expect(countShortestSeconds(lean, readMomentDemands(moment))).toBe(seconds);
  });
});
