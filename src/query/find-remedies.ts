import type { Catalog, CatalogIds, EntryOf } from "../catalog/catalog.ts";
import { askQuestion } from "./answer/ask-question.ts";
import type { Told } from "./answer/create-teller.ts";
import type { Explainer } from "./answer/explainer.ts";
import { fillFound } from "./answer/fill-found.ts";
import { plainMaker } from "./answer/plain-maker.ts";
import type { Because } from "./because.ts";
import type { FindQuestion } from "./find-question.ts";
import type { Found, FoundAnswer } from "./found.ts";

/**
 * What is asked about remedies. A remedy meets `muscle`, `position`, `place` and `technique` through its stretches: where
 * one and the same stretch of it meets them all, and can be done with the `equipment` at hand.
 */
export interface RemedyQuestion<I extends CatalogIds = CatalogIds> extends FindQuestion<I> {}

/** A remedy that answers a question. */
export interface FoundRemedy<I extends CatalogIds = CatalogIds> extends Found {
  readonly remedy: EntryOf<I, "remedy">;
}

/** The answer to a question about remedies. Show `careFirst` before `items`. */
export interface RemedyAnswer<I extends CatalogIds = CatalogIds> extends FoundAnswer<I, FoundRemedy<I>, I["remedy"]> {}

/** Makes items. A type of its own, so that the ids of the catalog are kept. */
interface RemedyMaker {
  new <I extends CatalogIds>(remedy: EntryOf<I, "remedy">, told: Told, because: readonly Because[]): FoundRemedy<I>;
}

const RemedyItem = /* @__PURE__ */ plainMaker<RemedyMaker>(function fill(remedy, told, because) {
  this.remedy = remedy;
  fillFound(this, told, because);
});

function toFound<I extends CatalogIds>(
  remedy: EntryOf<I, "remedy">,
  told: Told,
  place: number,
  explainer: Explainer,
): FoundRemedy<I> {
  return new RemedyItem(remedy, told, explainer.explain(place));
}

/**
 * Find remedies by any combination of the parts of a question.
 *
 * The order is total: better effect first, then surer evidence, then what a person may decide alone, then id; where a
 * goal, a condition, an effect or a certainty is asked, or a moment that stands for a goal, by the evidence that is about it
 * (`headline`). Of what may help, treatments that only a clinician gives come after what a person can do. Something that does not help never stands above something that may help.
 *
 * @throws TypeError or RangeError that names the part of the question, what was given and what is allowed.
 * @example
 * const { items } = findRemedies(catalog, { condition: "night-leg-cramps", goal: "prevent" });
 * items[0]?.remedy.id;
 * // => "bedtime-stretching"
 */
export function findRemedies<I extends CatalogIds>(
  catalog: Catalog<I>,
  question: RemedyQuestion<NoInfer<I>> = {},
): RemedyAnswer<I> {
  return askQuestion(catalog, "remedy", question, toFound);
}
