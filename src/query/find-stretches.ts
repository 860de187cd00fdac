import type { Catalog, CatalogIds, EntryOf } from "../catalog/catalog.ts";
import { askQuestion } from "./answer/ask-question.ts";
import type { Told } from "./answer/create-teller.ts";
import type { Explainer } from "./answer/explainer.ts";
import { fillFound } from "./answer/fill-found.ts";
import { plainMaker } from "./answer/plain-maker.ts";
import type { Because } from "./because.ts";
import type { FindQuestion } from "./find-question.ts";
import type { Found, FoundAnswer } from "./found.ts";

/** What is asked about stretches. */
export interface StretchQuestion<I extends CatalogIds = CatalogIds> extends FindQuestion<I> {}

/** A stretch that answers a question. */
export interface FoundStretch<I extends CatalogIds = CatalogIds> extends Found {
  readonly stretch: EntryOf<I, "stretch">;
}

/** The answer to a question about stretches. Show `careFirst` before `items`. */
export interface StretchAnswer<I extends CatalogIds = CatalogIds>
  extends FoundAnswer<I, FoundStretch<I>, I["stretch"]> {}

/** Makes items. A type of its own, so that the ids of the catalog are kept. */
interface StretchMaker {
  new <I extends CatalogIds>(stretch: EntryOf<I, "stretch">, told: Told, because: readonly Because[]): FoundStretch<I>;
}

const StretchItem = /* @__PURE__ */ plainMaker<StretchMaker>(function fill(stretch, told, because) {
  this.stretch = stretch;
  fillFound(this, told, because);
});

function toFound<I extends CatalogIds>(
  stretch: EntryOf<I, "stretch">,
  told: Told,
  place: number,
  explainer: Explainer,
): FoundStretch<I> {
  return new StretchItem(stretch, told, explainer.explain(place));
}

/**
 * Find stretches by any combination of the parts of a question.
 *
 * The order is total: better effect first, then surer evidence, then id; where a goal, a condition, an effect or a certainty is
 * asked, or a moment that stands for a goal, by the evidence that is about it (`headline`). What nobody has looked at is unclear, and what harms more than it helps is withheld.
 *
 * @throws TypeError or RangeError that names the part of the question, what was given and what is allowed.
 * @example
 * const { items } = findStretches(catalog, { muscle: "calf-muscles", position: "in-bed", equipment: "none" });
 * items.map(({ stretch }) => stretch.id);
 * // => ["heel-push", "bed-bent-knee-calf-stretch", "calf-massage-by-hand"]
 */
export function findStretches<I extends CatalogIds>(
  catalog: Catalog<I>,
  question: StretchQuestion<NoInfer<I>> = {},
): StretchAnswer<I> {
  return askQuestion(catalog, "stretch", question, toFound);
}
