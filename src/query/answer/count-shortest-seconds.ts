import type { Remedy } from "../../schema/remedy.ts";
import type { Stretch } from "../../schema/stretch.ts";
import { countDoseSeconds } from "../routine/count-dose-seconds.ts";
import { type AskedMoments, listDosesFor } from "../routine/list-doses-for.ts";

function countShortestDose({ doses }: Stretch, asked: AskedMoments): number {
  return Math.min(...listDosesFor(doses, asked).map((dose) => countDoseSeconds(dose) ?? Number.POSITIVE_INFINITY));
}

/**
 * Count the seconds that an entry takes at least: the shortest dose of a stretch for what is demanded of its moments, the longest
 * of them where much is demanded; the shortest time of a remedy. It is infinite where nothing says how long it takes, so that it
 * fits no time.
 */
export function countShortestSeconds(entry: Remedy | Stretch, demands: readonly AskedMoments[]): number {
  if (entry.kind === "remedy") return entry.minutes ? entry.minutes.min * 60 : Number.POSITIVE_INFINITY;
  return Math.max(...demands.map((asked) => countShortestDose(entry, asked)));
}
