import { requireObject } from "../catalog/require-object.ts";
import { requireText } from "../catalog/require-text.ts";
import type { TimedPhase } from "../query/timeline.ts";
import { sayUnexpected } from "../words/say-unexpected.ts";

/** Round to a tenth: a pace may be broken, and a sum of such numbers ends in noise. */
function round(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}

function sayTime(seconds: number): string {
  const tenths = Math.round(seconds * 10);
  const [whole = "", tenth] = String((tenths % 600) / 10).split(".");
  return `${Math.floor(tenths / 600)}:${whole.padStart(2, "0")}${tenth === undefined ? "" : `.${tenth}`}`;
}

/** Require timed phases, each with its seconds and its cue. */
function requirePhases(given: unknown): void {
  const expected = "timed phases, as `timeline` gives them";
  if (!Array.isArray(given)) throw new TypeError(sayUnexpected({ given, argument: "phases", expected }));
  for (const [place, phase] of given.entries()) {
    const { cue, seconds }: { cue?: unknown; seconds?: unknown } = requireObject(phase, `phases[${place}]`);
    requireText(cue, `phases[${place}].cue`);
    if (typeof seconds === "number" && seconds >= 0) continue;
    const argument = `phases[${place}].seconds`;
    throw new TypeError(sayUnexpected({ given: seconds, argument, expected: "a number of seconds" }));
  }
}

/**
 * Say a timeline as text to read aloud: a line for each phase, with the time at which it starts and how long it lasts.
 *
 * @throws TypeError when it is not what `timeline` gives.
 * @example
 * formatTimeline([
 *   { phase: "get-ready", seconds: 10, side: "left", stretch: "heel-push", cue: "Get ready: Heel push." },
 *   { phase: "hold", seconds: 30, side: "left", stretch: "heel-push", cue: "Hold, left side." },
 * ]);
 * // => "0:00 Get ready: Heel push. (10 s)\n0:10 Hold, left side. (30 s)\n0:40 Done.\n"
 */
export function formatTimeline(phases: readonly TimedPhase[]): string {
  requirePhases(phases);
  let start = 0;
  const lines = phases.map(({ cue, seconds }) => {
    const line = `${sayTime(start)} ${cue} (${round(seconds)} s)\n`;
    start += seconds;
    return line;
  });
  return phases.length > 0 ? `${lines.join("")}${sayTime(start)} Done.\n` : "";
}
