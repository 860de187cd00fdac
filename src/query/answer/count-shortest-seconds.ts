import type { Remedy } from "../../schema/remedy.ts";
import type { Stretch } from "../../schema/stretch.ts";
import { countDoseSeconds } from "../routine/count-dose-seconds.ts";
import { type AskedMoments, listDosesFor } from "../routine/list-doses-for.ts";

/**
 * Count the seconds that an entry takes at least: the shortest dose of a stretch for the moments that are asked about, the
 * shortest time of a remedy. It is infinite where nothing says how long it takes, so that it fits no time.
 */
export function countShortestSeconds(entry: Remedy | Stretch, asked: AskedMoments): number {
  if (entry.kind === "remedy") return entry.minutes ? entry.minutes.min * 60 : Number.POSITIVE_INFINITY;
  const doses = listDosesFor(entry.doses, asked);
  return Math.min(...doses.map((dose) => countDoseSeconds(dose) ?? Number.POSITIVE_INFINITY));
}
