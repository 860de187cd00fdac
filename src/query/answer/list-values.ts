import type { Catalog } from "../../catalog/catalog.ts";
import { findHeadline, nothingKnown } from "../../catalog/find-headline.ts";
import type { Focus } from "../../catalog/focus.ts";
import { indexCatalog } from "../../catalog/index-catalog.ts";
import type { Remedy } from "../../schema/remedy.ts";
import type { Stretch } from "../../schema/stretch.ts";
import type { ListedPart } from "./parts.ts";

/** Tell what is known of an entry for what is asked: its headline, or that nobody has looked. */
function readKnown({ evidence }: Remedy | Stretch, focus: Focus): typeof nothingKnown {
  return findHeadline(evidence, focus) ?? nothingKnown;
}

/** List the remedies that a stretch is a part of, in catalog order. */
export function listRemediesOf(catalog: Catalog, { id }: Stretch): Remedy[] {
  const linking = indexCatalog(catalog).linkedFrom.get(id) ?? [];
  return linking.flatMap((entry) => (entry.kind === "remedy" && entry.stretches.includes(id) ? [entry] : []));
}

function listStretchValues(catalog: Catalog, stretch: Stretch, part: ListedPart): readonly string[] {
  switch (part) {
    case "cause":
      return listRemediesOf(catalog, stretch).flatMap(({ causes }) => causes);
    case "muscle":
      return stretch.targets.map(({ muscle }) => muscle);
    case "position":
    case "place":
      return [stretch.position];
    case "technique":
      return [stretch.technique];
    default:
      // Who decides: a stretch is a person's own choice.
      return ["self-care"];
  }
}

/** List the values of one part of a question that an entry has: for a place its position, for a limit its certainty. */
export function listValues(
  catalog: Catalog,
  entry: Remedy | Stretch,
  part: ListedPart,
  focus: Focus,
): readonly string[] {
  switch (part) {
    case "condition":
      return entry.conditions;
    case "equipment":
      return entry.equipment;
    case "goal":
      return entry.goals;
    case "moment":
      return entry.moments;
    case "effect":
      return [readKnown(entry, focus).effect];
    case "certaintyAtLeast":
      return [readKnown(entry, focus).certainty];
    default:
      if (entry.kind === "stretch") return listStretchValues(catalog, entry, part);
      if (part === "cause") return entry.causes;
      return part === "whoDecides" ? [entry.whoDecides] : [];
  }
}
