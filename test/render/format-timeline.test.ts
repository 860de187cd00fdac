import { describe, expect, test } from "vitest";
import type { TimedPhase } from "../../src/query/timeline.ts";
import { formatTimeline } from "../../src/render/format-timeline.ts";

const phase = (cue: string, seconds: number): TimedPhase => ({
  phase: "hold",
  side: "both",
  stretch: "lean",
  cue,
  seconds,
});

describe("formatTimeline", () => {
  test("says when each phase starts, how long it lasts, and when all is done", () => {
    expect(formatTimeline([phase("Hold.", 55), phase("Rest.", 5), phase("Hold.", 600)])).toBe(
      "0:00 Hold. (55 s)\n0:55 Rest. (5 s)\n1:00 Hold. (600 s)\n11:00 Done.\n",
    );
  });

  test("says nothing of nothing", () => {
    expect(formatTimeline([])).toBe("");
  });
});
