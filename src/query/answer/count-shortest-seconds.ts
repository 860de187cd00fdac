import type { Remedy } from "../../schema/remedy.ts";
import type { Stretch } from "../../schema/stretch.ts";
import { countDoseSeconds } from "../routine/count-dose-seconds.ts";
import { type AskedMoments, isForMoments } from "../routine/is-for-moments.ts";

/**
 * Count the seconds that an entry takes at least: the shortest dose of a stretch for the moments that are asked about, the
 * shortest time of a remedy. It is infinite where nothing says how long it takes, so that it fits no time.
 */
export function countShortestSeconds(entry: Remedy | Stretch, asked: AskedMoments): number {
  if (entry.kind === "remedy") return entry.minutes ? entry.minutes.min * 60 : Number.POSITIVE_INFINITY;
  return Math.min(
    ...entry.doses.map(
      (dose) => (isForMoments(dose, asked) ? countDoseSeconds(dose) : undefined) ?? Number.POSITIVE_INFINITY,
    ),
  );
}
