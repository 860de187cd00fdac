import type { Catalog, CatalogIds, EntryOf } from "../catalog/catalog.ts";
import { listEntries } from "../catalog/list-entries.ts";
import { listFamily } from "../catalog/list-family.ts";
import type { Evidence } from "../schema/evidence.ts";
import type { Remedy } from "../schema/remedy.ts";
import type { Goal } from "../schema/vocabulary/goal.ts";
import type { Moment } from "../schema/vocabulary/moment.ts";
import type { Trait } from "../schema/vocabulary/trait.ts";
import { listCareFirst } from "./list-care-first.ts";
import { type FoundCaution, listCautions } from "./list-cautions.ts";
import { type Because, matchPart, matchParts } from "./match-part.ts";
import { type OneOrMore, toList } from "./one-or-more.ts";
import type { Findings, Person } from "./person.ts";
import { type PersonVerdict, suitability } from "./suitability.ts";
import { explainStop, type Withheld } from "./withheld.ts";

/** What is asked about remedies. All parts must be met; of several values in one part, any. */
export interface RemedyQuestion<I extends CatalogIds = CatalogIds> {
  /** What brings the cramps on. */
  readonly cause?: OneOrMore<I["cause"]> | undefined;
  /** The condition. What holds for a broader one holds for its forms. */
  readonly condition?: OneOrMore<I["condition"]> | undefined;
  readonly goal?: OneOrMore<Goal> | undefined;
  readonly moment?: OneOrMore<Moment> | undefined;
  /** What the person notices. A sign that calls for help withholds everything. */
  readonly findings?: Findings | undefined;
  readonly person?: Person | undefined;
}

/** A remedy that answers a question. */
export interface FoundRemedy<I extends CatalogIds = CatalogIds> {
  readonly remedy: EntryOf<I, "remedy">;
  /** Which parts of the question it meets, in the order cause, condition, goal, moment. */
  readonly because: readonly Because[];
  /** Who should take care, strictest first, with the cautions of its stretches. */
  readonly cautions: readonly FoundCaution[];
  readonly evidence: readonly Evidence[];
  /** Whether it suits the person of the question. Never `avoid`: what nobody should use is withheld. */
  readonly verdict: PersonVerdict;
  /** What speaks against it for this person, in sentences, strictest first. */
  readonly reasons: readonly string[];
  /** The traits whose answer is missing and could change the verdict. */
  readonly unanswered: readonly Trait[];
}

/** The answer to a question about remedies. Show `careFirst` before `items`. */
export interface RemedyAnswer<I extends CatalogIds = CatalogIds> {
  readonly careFirst: readonly EntryOf<I, "red-flag">[];
  readonly items: readonly FoundRemedy<I>[];
  /** What meets the question and must not be offered. */
  readonly withheld: readonly Withheld<I["remedy"]>[];
}

/**
 * Find remedies by cause, condition, goal and moment.
 *
 * The order is total: better effect first, then surer evidence, then what a person may decide alone, then id. Of what
 * may help, treatments that only a clinician gives come after what a person can do.
 * Something that does not help never stands above something that may help.
 *
 * @example
 * const { items } = findRemedies(catalog, { condition: "night-leg-cramps", goal: "prevent" });
 * items[0]?.remedy.id;
 * // => "bedtime-stretching"
 */
export function findRemedies<I extends CatalogIds>(
  catalog: Catalog<I>,
  question: RemedyQuestion<NoInfer<I>> = {},
): RemedyAnswer<I> {
  const conditions = toList(question.condition);
  const parts = [
    ...matchPart("cause", toList(question.cause), (remedy: Remedy) => remedy.causes),
    ...matchPart(
      "condition",
      conditions,
      (remedy: Remedy) => remedy.conditions,
      (id) => listFamily(catalog, id),
    ),
    ...matchPart("goal", toList(question.goal), (remedy: Remedy) => remedy.goals),
    ...matchPart("moment", toList(question.moment), (remedy: Remedy) => remedy.moments),
  ];
  const items: FoundRemedy<I>[] = [];
  const withheld: Withheld<I["remedy"]>[] = [];
  const stop = explainStop(catalog, question.findings, question.person);
  for (const remedy of listEntries(catalog, "remedy")) {
    const because = matchParts(remedy, parts);
    if (!because) continue;
    const { verdict, reasons, unanswered } = suitability(catalog, remedy, question.person);
    const why = stop ?? (verdict === "avoid" ? reasons.join(" ") : undefined);
    if (why !== undefined) withheld.push({ id: remedy.id, verdict: "avoid", why });
    else {
      const cautions = listCautions(catalog, remedy);
      items.push({ remedy, because, cautions, evidence: remedy.evidence, verdict, reasons, unanswered });
    }
  }
  const asked = conditions?.length === 1 ? conditions[0] : undefined;
  return { careFirst: listCareFirst(catalog, { condition: asked }), items, withheld };
}
