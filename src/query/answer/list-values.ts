import type { Catalog } from "../../catalog/catalog.ts";
import { nothingKnown } from "../../catalog/find-headline.ts";
import { indexCatalog } from "../../catalog/index-catalog.ts";
import type { Evidence } from "../../schema/evidence.ts";
import type { Remedy } from "../../schema/remedy.ts";
import type { Stretch } from "../../schema/stretch.ts";
import type { ListedPart } from "./parts.ts";

/** Finds the piece of evidence that decides where an entry stands, or tells that nobody has looked. */
export type HeadlineOf = (entry: Remedy | Stretch) => Evidence | undefined;

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
  headlineOf: HeadlineOf,
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
      return [(headlineOf(entry) ?? nothingKnown).effect];
    case "certaintyAtLeast":
      return [(headlineOf(entry) ?? nothingKnown).certainty];
    default:
      if (entry.kind === "stretch") return listStretchValues(catalog, entry, part);
      if (part === "cause") return entry.causes;
      return part === "whoDecides" ? [entry.whoDecides] : [];
  }
}
