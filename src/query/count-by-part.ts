import type { Catalog, CatalogIds } from "../catalog/catalog.ts";
import { listEntries } from "../catalog/list-entries.ts";
import { type Certainty, certainties } from "../schema/vocabulary/certainty.ts";
import { type Decider, deciders } from "../schema/vocabulary/decider.ts";
import { type Effect, effects } from "../schema/vocabulary/effect.ts";
import { type Goal, goals } from "../schema/vocabulary/goal.ts";
import { type Moment, moments } from "../schema/vocabulary/moment.ts";
import { type Place, places } from "../schema/vocabulary/place.ts";
import { type Position, positions } from "../schema/vocabulary/position.ts";
import { type Technique, techniques } from "../schema/vocabulary/technique.ts";
import { countInstead } from "./answer/count-instead.ts";
import type { AskedKind } from "./answer/index-questions.ts";
import type { ListedPart } from "./answer/parts.ts";
import { requireKind } from "./answer/require-kind.ts";
import type { FindQuestion } from "./find-question.ts";

/** For each part of a question and each of its values: how many items there would be. */
export interface PartCounts<I extends CatalogIds = CatalogIds> {
  readonly cause: ReadonlyMap<I["cause"], number>;
  readonly condition: ReadonlyMap<I["condition"], number>;
  readonly muscle: ReadonlyMap<I["muscle"], number>;
  readonly position: ReadonlyMap<Position, number>;
  readonly place: ReadonlyMap<Place, number>;
  readonly technique: ReadonlyMap<Technique, number>;
  readonly equipment: ReadonlyMap<I["equipment"] | "none", number>;
  readonly goal: ReadonlyMap<Goal, number>;
  readonly moment: ReadonlyMap<Moment, number>;
  readonly effect: ReadonlyMap<Effect, number>;
  readonly certaintyAtLeast: ReadonlyMap<Certainty, number>;
  readonly whoDecides: ReadonlyMap<Decider, number>;
}

/**
 * Count the items for a menu of filters: for each part and each of its values, how many items the question would have if
 * that part asked for this value instead. Values that would find nothing count 0; entries come in catalog order, words in
 * that of their list.
 *
 * @throws TypeError or RangeError as `findRemedies` and `findStretches` do.
 * @example
 * const counts = countByPart(catalog, "stretch", { muscle: "calf-muscles", position: "sitting" });
 * [counts.position.get("in-bed"), counts.position.get("sitting"), counts.technique.get("dynamic")];
 * // => [4, 5, 2]
 */
export function countByPart<I extends CatalogIds>(
  catalog: Catalog<I>,
  kind: AskedKind,
  question: FindQuestion<NoInfer<I>> = {},
): PartCounts<I> {
  const plain: Catalog = catalog;
  const countOf = countInstead(plain, requireKind(kind), question);
  const count = <V extends string>(part: ListedPart, values: readonly V[]): Map<V, number> => {
    const countValue = countOf(part);
    return new Map(values.map((value) => [value, countValue(value)]));
  };
  return {
    cause: count(
      "cause",
      listEntries(catalog, "cause").map(({ id }) => id),
    ),
    condition: count(
      "condition",
      listEntries(catalog, "condition").map(({ id }) => id),
    ),
    muscle: count(
      "muscle",
      listEntries(catalog, "muscle").map(({ id }) => id),
    ),
    position: count("position", positions),
    place: count("place", places),
    technique: count("technique", techniques),
    equipment: count("equipment", ["none", ...listEntries(catalog, "equipment").map(({ id }) => id)]),
    goal: count("goal", goals),
    moment: count("moment", moments),
    effect: count("effect", effects),
    certaintyAtLeast: count("certaintyAtLeast", certainties),
    whoDecides: count("whoDecides", deciders),
  };
}
