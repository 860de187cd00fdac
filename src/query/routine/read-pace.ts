import { requireKnownFields } from "../../catalog/require-known-fields.ts";
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
  requireKnownFields(pace, names, "pace");
  for (const [name, seconds] of Object.entries(pace)) {
    if (seconds !== undefined && !(typeof seconds === "number" && seconds >= 0 && seconds <= most)) {
      const expected = `a number of seconds from 0 to ${most}`;
      throw new RangeError(sayUnexpected({ given: seconds, argument: `pace.${name}`, expected }));
    }
  }
  return completePace(pace);
}
