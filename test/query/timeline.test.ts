import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { planRoutine } from "../../src/query/plan-routine.ts";
import { timeline } from "../../src/query/timeline.ts";

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

  test("is empty for an empty routine", () => {
    expect(timeline({ steps: [] })).toEqual([]);
  });
});
