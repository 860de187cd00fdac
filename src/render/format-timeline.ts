import type { TimedPhase } from "../query/timeline.ts";

function sayTime(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/**
 * Say a timeline as text to read aloud: a line for each phase, with the time at which it starts and how long it lasts.
 *
 * @example
 * formatTimeline([
 *   { phase: "get-ready", seconds: 10, side: "left", stretch: "heel-push", cue: "Get ready: Heel push." },
 *   { phase: "hold", seconds: 30, side: "left", stretch: "heel-push", cue: "Hold, left side." },
 * ]);
 * // => "0:00 Get ready: Heel push. (10 s)\n0:10 Hold, left side. (30 s)\n0:40 Done.\n"
 */
export function formatTimeline(phases: readonly TimedPhase[]): string {
  let start = 0;
  const lines = phases.map(({ cue, seconds }) => {
    const line = `${sayTime(start)} ${cue} (${seconds} s)\n`;
    start += seconds;
    return line;
  });
  return phases.length > 0 ? `${lines.join("")}${sayTime(start)} Done.\n` : "";
}
