import { describe, expect, test } from "vitest";
import { countShortestSeconds } from "../../../src/query/answer/count-shortest-seconds.ts";
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
    expect(countShortestSeconds(entry)).toBe(seconds);
  });
});
