import { formatCount } from "../../words/format-count.ts";
import { toSeconds } from "./to-seconds.ts";

/** Say some minutes as a reader would: `20 seconds`, `2.5 minutes`, `1 minute 20 seconds`. */
export function sayMinutes(minutes: number): string {
  if (minutes > 0.5 && Number.isInteger(minutes * 2)) return formatCount(minutes, "minute");
  const milliseconds = Math.round(toSeconds(minutes) * 1000);
  const whole = Math.floor(milliseconds / 60_000);
  const rest = (milliseconds % 60_000) / 1000;
  const said = [whole > 0 ? formatCount(whole, "minute") : [], rest > 0 ? formatCount(rest, "second") : []];
  return said.flat().join(" ") || "no time";
}
