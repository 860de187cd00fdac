import type { Catalog, CatalogIds, EntryOf } from "../catalog/catalog.ts";
import { listEntries } from "../catalog/list-entries.ts";
import { listFamily } from "../catalog/list-family.ts";
import type { Evidence } from "../schema/evidence.ts";
import type { Stretch } from "../schema/stretch.ts";
import type { Goal } from "../schema/vocabulary/goal.ts";
import type { Moment } from "../schema/vocabulary/moment.ts";
import type { Position } from "../schema/vocabulary/position.ts";
import type { Trait } from "../schema/vocabulary/trait.ts";
import { listCareFirst } from "./list-care-first.ts";
import { type FoundCaution, listCautions } from "./list-cautions.ts";
import { type Because, type MatchPart, matchPart, matchParts } from "./match-part.ts";
import { type OneOrMore, toList } from "./one-or-more.ts";
import type { Findings, Person } from "./person.ts";
import { type PersonVerdict, suitability } from "./suitability.ts";
import { explainStop, type Withheld } from "./withheld.ts";

/** What is asked about stretches. All parts must be met; of several values in one part, any. */
export interface StretchQuestion<I extends CatalogIds = CatalogIds> {
  /** A muscle or a group of muscles; a group finds the stretches of its muscles, and a muscle those of its group. */
  readonly muscle?: OneOrMore<I["muscle"]> | undefined;
  readonly position?: OneOrMore<Position> | undefined;
  /** The things at hand: a stretch is found when it needs no other thing. `none`: nothing is at hand. */
  readonly equipment?: "none" | OneOrMore<I["equipment"]> | undefined;
  readonly condition?: OneOrMore<I["condition"]> | undefined;
  readonly goal?: OneOrMore<Goal> | undefined;
  readonly moment?: OneOrMore<Moment> | undefined;
  /** What the person notices. A sign that calls for help withholds everything. */
  readonly findings?: Findings | undefined;
  readonly person?: Person | undefined;
}

/** A stretch that answers a question. */
export interface FoundStretch<I extends CatalogIds = CatalogIds> {
  readonly stretch: EntryOf<I, "stretch">;
  /** Which parts of the question it meets, in the order muscle, position, equipment, condition, goal, moment. */
  readonly because: readonly Because[];
  /** Who should take care, strictest first. */
  readonly cautions: readonly FoundCaution[];
  readonly evidence: readonly Evidence[];
  /** Whether it suits the person of the question. Never `avoid`: what nobody should use is withheld. */
  readonly verdict: PersonVerdict;
  /** What speaks against it for this person, in sentences, strictest first. */
  readonly reasons: readonly string[];
  /** The traits whose answer is missing and could change the verdict. */
  readonly unanswered: readonly Trait[];
}

/** The answer to a question about stretches. Show `careFirst` before `items`. */
export interface StretchAnswer<I extends CatalogIds = CatalogIds> {
  readonly careFirst: readonly EntryOf<I, "red-flag">[];
  readonly items: readonly FoundStretch<I>[];
  /** What meets the question and must not be offered. */
  readonly withheld: readonly Withheld<I["stretch"]>[];
}

function matchEquipment(atHand: readonly string[] | undefined): MatchPart<Stretch>[] {
  if (atHand === undefined) return [];
  return [
    ({ equipment: needs }) => {
      if (!needs.every((id) => atHand.includes(id))) return undefined;
      if (needs.length === 0) return [{ part: "equipment", asked: atHand[0] ?? "none", matched: "none" }];
      return needs.map((id) => ({ part: "equipment", asked: id, matched: id }));
    },
  ];
}

/**
 * Find stretches by muscle or group, position, equipment, condition, goal and moment.
 *
 * The order is total: better effect first, then surer evidence, then id.
 *
 * @example
 * const { items } = findStretches(catalog, { muscle: "calf-muscles", position: "in-bed", equipment: "none" });
 * items.map(({ stretch }) => stretch.id);
 * // => ["heel-push", "bed-bent-knee-calf-stretch", "calf-massage-by-hand"]
 */
export function findStretches<I extends CatalogIds>(
  catalog: Catalog<I>,
  question: StretchQuestion<NoInfer<I>> = {},
): StretchAnswer<I> {
  const conditions = toList(question.condition);
  const familyOf = (id: string) => listFamily(catalog, id);
  const musclesOf = ({ targets }: Stretch) => targets.map((target) => target.muscle);
  const parts = [
    ...matchPart("muscle", toList(question.muscle), musclesOf, familyOf),
    ...matchPart("position", toList(question.position), (stretch: Stretch) => [stretch.position]),
    ...matchEquipment(toList(question.equipment)),
    ...matchPart("condition", conditions, (stretch: Stretch) => stretch.conditions, familyOf),
    ...matchPart("goal", toList(question.goal), (stretch: Stretch) => stretch.goals),
    ...matchPart("moment", toList(question.moment), (stretch: Stretch) => stretch.moments),
  ];
  const items: FoundStretch<I>[] = [];
  const withheld: Withheld<I["stretch"]>[] = [];
  const stop = explainStop(catalog, question.findings, question.person);
  for (const stretch of listEntries(catalog, "stretch")) {
    const because = matchParts(stretch, parts);
    if (!because) continue;
    const { verdict, reasons, unanswered } = suitability(catalog, stretch, question.person);
    const why = stop ?? (verdict === "avoid" ? reasons.join(" ") : undefined);
    if (why !== undefined) withheld.push({ id: stretch.id, verdict: "avoid", why });
    else {
      const cautions = listCautions(catalog, stretch);
      items.push({ stretch, because, cautions, evidence: stretch.evidence, verdict, reasons, unanswered });
    }
  }
  const condition = conditions?.length === 1 ? conditions[0] : undefined;
  return { careFirst: listCareFirst(catalog, { condition }), items, withheld };
}
