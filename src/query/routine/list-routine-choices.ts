import type { CatalogIds, EntryOf } from "../../catalog/catalog.ts";
import type { Dose } from "../../schema/dose.ts";
import type { Moment } from "../../schema/vocabulary/moment.ts";
import type { Choice } from "../choose-best.ts";
import { countDoseSeconds, type Pace } from "./list-dose-phases.ts";

/** A stretch with one of its doses, as a routine can take it. */
export interface RoutineChoice<I extends CatalogIds> extends Choice {
  readonly stretch: EntryOf<I, "stretch">;
  readonly dose: Dose;
}

/** A dose counts less than the rank of its stretch: there are at most 8, and the later ones count least. */
const dosesPerRank = 16;

/** Keep the doses for the moments that are asked about, and those for any moment. A cramp has to be asked for. */
function isForMoments({ moments }: Dose, asked: readonly unknown[]): boolean {
  if (moments === undefined) return true;
  const isWanted = (moment: Moment) => (asked.length === 0 ? moment !== "during-cramp" : asked.includes(moment));
  return moments.some(isWanted);
}

/**
 * List the choices that the stretches of a routine give: each with each of its doses that has a length. Stretches come
 * best first, and one that stands higher is worth more with any of its doses.
 */
export function listRoutineChoices<I extends CatalogIds>(
  stretches: readonly EntryOf<I, "stretch">[],
  reachOf: ReadonlyMap<string, number>,
  moments: readonly unknown[],
  pace: Pace | undefined,
): RoutineChoice<I>[] {
  const choices: RoutineChoice<I>[] = [];
  for (const [group, stretch] of stretches.entries()) {
    let reaches = 0;
    for (const { muscle, role } of stretch.targets) if (role === "main") reaches |= reachOf.get(muscle) ?? 0;
    for (const [index, dose] of stretch.doses.entries()) {
      const seconds = isForMoments(dose, moments) ? countDoseSeconds(dose, pace) : undefined;
      if (seconds === undefined) continue;
      const value = (stretches.length - group) * dosesPerRank - Math.min(index, dosesPerRank - 1);
      choices.push({ group, seconds, reaches, value, stretch, dose });
    }
  }
  return choices;
}
