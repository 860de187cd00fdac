import type { CatalogIds, EntryOf } from "../../catalog/catalog.ts";
import type { Dose } from "../../schema/dose.ts";
import type { Choice } from "./choice.ts";
import { countDoseSeconds } from "./count-dose-seconds.ts";
import { type AskedMoments, listDosesFor } from "./list-doses-for.ts";
import type { WholePace } from "./pace.ts";

/** A stretch with one of its doses, as a routine can take it. */
export interface RoutineChoice<I extends CatalogIds> extends Choice {
  readonly stretch: EntryOf<I, "stretch">;
  readonly dose: Dose;
}

/** A dose counts less than the rank of its stretch: there are at most 8, and the later ones count least. */
const dosesPerRank = 16;

/** Tell which of the muscles that are asked for a stretch is mainly for. */
function findReached<I extends CatalogIds>(
  { targets }: EntryOf<I, "stretch">,
  reachOf: ReadonlyMap<string, number>,
): number {
  let reached = 0;
  for (const { muscle, role } of targets) if (role === "main") reached |= reachOf.get(muscle) ?? 0;
  return reached;
}

/**
 * List the doses that a routine may take. A cramp has to be asked for by its moment, so its doses are for no other time; those for
 * the side of a cramp or soreness by a moment or a goal.
 */
export function listUsableDoses(doses: readonly Dose[], asked: AskedMoments): readonly Dose[] {
  if (asked.wanted.length > 0) return listDosesFor(doses, asked);
  const usable = asked.hasSide ? doses : doses.filter(({ side }) => side !== "affected");
  return listDosesFor(usable, { wanted: [], ruledOut: [...asked.ruledOut, "during-cramp"] });
}

/**
 * List the choices that the stretches of a routine give: each with each of its doses that has a length. Stretches come
 * best first, and one that stands higher is worth more with any of its doses.
 */
export function listRoutineChoices<I extends CatalogIds>(
  stretches: readonly EntryOf<I, "stretch">[],
  reachOf: ReadonlyMap<string, number>,
  asked: AskedMoments,
  pace: WholePace,
): RoutineChoice<I>[] {
  const choices: RoutineChoice<I>[] = [];
  let group = 0;
  for (const stretch of stretches) {
    const reaches = findReached(stretch, reachOf);
    for (const dose of listUsableDoses(stretch.doses, asked)) {
      const seconds = countDoseSeconds(dose, pace);
      const later = stretch.doses.indexOf(dose);
      const value = (stretches.length - group) * dosesPerRank - Math.min(later, dosesPerRank - 1);
      if (seconds !== undefined) choices.push({ group, seconds, reaches, value, stretch, dose });
    }
    group += 1;
  }
  return choices;
}
