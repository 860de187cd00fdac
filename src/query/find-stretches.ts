import type { Catalog, CatalogIds, EntryOf } from "../catalog/catalog.ts";
import { askQuestion } from "./answer/ask-question.ts";
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

/**
 * Find stretches by any combination of the parts of a question.
 *
 * The order is total: better effect first, then surer evidence, then id; where a goal is asked, by what is known of that
 * goal. What nobody has looked at is unclear, and what harms more than it helps is withheld.
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
  return askQuestion(
    catalog,
    "stretch",
    question,
    (stretch, { verdict, reasons, unanswered }, place, judged, tell) => ({
      stretch,
      because: tell.because(place),
      cautions: tell.cautions(judged),
      evidence: judged.evidence,
      headline: judged.headline,
      verdict,
      reasons,
      unanswered,
    }),
  );
}
