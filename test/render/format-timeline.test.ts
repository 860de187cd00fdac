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

  test("says tenths of a second, and no noise of a sum of them", () => {
    const lines = [phase("Get ready.", 0.2), phase("Move.", 0.1), phase("Rest.", 1.1), phase("Hold.", 118.6)];
    expect(formatTimeline(lines)).toBe(
      "0:00 Get ready. (0.2 s)\n0:00.2 Move. (0.1 s)\n0:00.3 Rest. (1.1 s)\n0:01.4 Hold. (118.6 s)\n2:00 Done.\n",
    );
    expect(formatTimeline([phase("Hold.", 59.96)])).toBe("0:00 Hold. (60 s)\n1:00 Done.\n");
  });

  test("says nothing of nothing", () => {
    expect(formatTimeline([])).toBe("");
  });
});
