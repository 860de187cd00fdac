import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { planRoutine } from "../../src/query/plan-routine.ts";
import { timeline } from "../../src/query/timeline.ts";
import type { Dose } from "../../src/schema/dose.ts";
import { buildEntry } from "../catalog/build-entry.ts";

describe("timeline", () => {
  test("says each part of a routine, side by side", () => {
    const routine = planRoutine(catalog, {
      minutes: 2,
      moment: "before-bed",
      muscle: "hamstrings",
      position: "sitting",
    });
    expect(timeline(routine).map(({ cue, seconds }) => `${seconds} ${cue}`)).toEqual([
      "10 Get ready: Seated hamstring stretch, sitting, left side.",
      "10 Hold, left side. Breathe normally.",
      "10 Rest.",
      "10 Hold, left side. Breathe normally.",
      "10 Rest.",
      "10 Hold, left side. Breathe normally.",
      "5 Change sides, right side.",
      "10 Hold, right side. Breathe normally.",
      "10 Rest.",
      "10 Hold, right side. Breathe normally.",
      "10 Rest.",
      "10 Hold, right side. Breathe normally.",
    ]);
  });

  test.each([
    ["get-ready", "left", "Get ready: Lean on a wall, floor sitting, left side."],
    ["get-ready", "both", "Get ready: Lean on a wall, floor sitting."],
    ["get-ready", "affected", "Get ready: Lean on a wall, floor sitting, the side with the cramp."],
    ["hold", "both", "Hold. Breathe normally."],
    ["hold", "affected", "Hold, the side with the cramp. Breathe normally."],
    ["move", "right", "Move slowly, right side."],
    ["move", "both", "Move slowly."],
    ["rest", "left", "Rest."],
    ["switch", "right", "Change sides, right side."],
  ] as const)("says of %s, %s: %s", (phase, side, cue) => {
    const stretch = { ...buildEntry.stretch("lean", { position: "floor-sitting" }), name: "Lean on a wall" };
    const dose: Dose = { side: "each", basis: { type: "custom", references: [] } };
    const step = { stretch, dose, seconds: 7, phases: [{ phase, seconds: 7, side }] };
    expect(timeline({ steps: [step] })).toEqual([{ phase, seconds: 7, side, stretch: "lean", cue }]);
  });

  test("is empty for an empty routine", () => {
    expect(timeline({ steps: [] })).toEqual([]);
  });
});
