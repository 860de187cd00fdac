import { requireFields } from "../../catalog/require-fields.ts";
import { sayUnexpected } from "../../words/say-unexpected.ts";
import { completePace, type Pace, usualPace, type WholePace } from "./pace.ts";

const names = ["getReadySeconds", "switchSeconds", "repeatSeconds"] as const;
const most = 600;

/**
 * Read how a dose is counted where its source leaves something open.
 *
 * @throws TypeError for an unknown name; RangeError for seconds that are negative or above 10 minutes.
 */
export function readPace(pace: Pace | undefined): WholePace {
  if (pace === undefined) return usualPace;
  for (const [name, seconds] of Object.entries(requireFields(pace, "pace"))) {
    if (!names.some((each) => each === name)) {
      const expected = names.map((each) => `\`${each}\``).join(", ");
      throw new TypeError(sayUnexpected({ given: name, argument: "pace", expected, candidates: names }));
    }
    if (seconds !== undefined && !(typeof seconds === "number" && seconds >= 0 && seconds <= most)) {
      const expected = `a number of seconds from 0 to ${most}`;
      throw new RangeError(sayUnexpected({ given: seconds, argument: `pace.${name}`, expected }));
    }
  }
  return completePace(pace);
}
