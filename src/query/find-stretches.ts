import type { Catalog, CatalogIds, EntryOf } from "../catalog/catalog.ts";
import { listEntries } from "../catalog/list-entries.ts";
import { listFamily } from "../catalog/list-family.ts";
import type { Evidence } from "../schema/evidence.ts";
import type { Goal } from "../schema/vocabulary/goal.ts";
import type { Moment } from "../schema/vocabulary/moment.ts";
import type { Position } from "../schema/vocabulary/position.ts";
import { listCareFirst } from "./list-care-first.ts";
import { type FoundCaution, listCautions } from "./list-cautions.ts";
import { type Because, joinReasons, matchPart } from "./match-part.ts";
import { type OneOrMore, toList } from "./one-or-more.ts";

/** What is asked about stretches. All parts must be met; of several values in one part, any. */
export interface StretchQuestion<I extends CatalogIds = CatalogIds> {
  /** A muscle or a group of muscles; a group finds the stretches of its muscles, and a muscle those of its group. */
  readonly muscle?: OneOrMore<I["muscle"]>;
  readonly position?: OneOrMore<Position>;
  /** The things at hand: a stretch is found when it needs no other thing. `none`: nothing is at hand. */
  readonly equipment?: "none" | OneOrMore<I["equipment"]>;
  readonly condition?: OneOrMore<I["condition"]>;
  readonly goal?: OneOrMore<Goal>;
  readonly moment?: OneOrMore<Moment>;
}

/** A stretch that answers a question. */
export interface FoundStretch<I extends CatalogIds = CatalogIds> {
  readonly stretch: EntryOf<I, "stretch">;
  /** Which parts of the question it meets, in the order muscle, position, equipment, condition, goal, moment. */
  readonly because: readonly Because[];
  /** Who should take care, strictest first. */
  readonly cautions: readonly FoundCaution[];
  readonly evidence: readonly Evidence[];
}

/** The answer to a question about stretches. Show `careFirst` before `items`. */
export interface StretchAnswer<I extends CatalogIds = CatalogIds> {
  readonly careFirst: readonly EntryOf<I, "red-flag">[];
  readonly items: readonly FoundStretch<I>[];
}

function matchEquipment(atHand: readonly string[] | undefined, needs: readonly string[]): Because[] | undefined {
  if (atHand === undefined) return [];
  if (!needs.every((id) => atHand.includes(id))) return undefined;
  if (needs.length === 0) return [{ part: "equipment", asked: atHand[0] ?? "none", matched: "none" }];
  return needs.map((id) => ({ part: "equipment", asked: id, matched: id }));
}

/**
 * Find stretches by muscle or group, position, equipment, condition, goal and moment.
 *
 * The order is total: better effect first, then surer evidence, then id.
 *
 * @example
 * const { items } = findStretches(catalog, { muscle: "calf-muscles", position: "in-bed", equipment: "none" });
 * items.map(({ stretch }) => stretch.id);
 * // => ["heel-push"]
 */
export function findStretches<I extends CatalogIds>(
  catalog: Catalog<I>,
  question: StretchQuestion<NoInfer<I>> = {},
): StretchAnswer<I> {
  const asked = {
    muscles: toList(question.muscle),
    positions: toList(question.position),
    equipment: question.equipment === "none" ? ["none"] : toList(question.equipment),
    conditions: toList(question.condition),
    goals: toList(question.goal),
    moments: toList(question.moment),
  };
  const familyOf = (id: string) => listFamily(catalog, id);
  const items = listEntries(catalog, "stretch").flatMap((stretch) => {
    const muscles = stretch.targets.map((target) => target.muscle);
    const because = joinReasons([
      matchPart("muscle", asked.muscles, muscles, familyOf),
      matchPart("position", asked.positions, [stretch.position]),
      matchEquipment(asked.equipment, stretch.equipment),
      matchPart("condition", asked.conditions, stretch.conditions, familyOf),
      matchPart("goal", asked.goals, stretch.goals),
      matchPart("moment", asked.moments, stretch.moments),
    ]);
    if (!because) return [];
    return [{ stretch, because, cautions: listCautions(catalog, stretch), evidence: stretch.evidence }];
  });
  const condition = asked.conditions?.length === 1 ? asked.conditions[0] : undefined;
  return { careFirst: listCareFirst(catalog, { condition }), items };
}
