import type { Catalog, CatalogIds } from "../catalog/catalog.ts";
import { countMatches } from "./answer/count-matches.ts";
import type { AskedKind } from "./answer/index-questions.ts";
import { openQuestion } from "./answer/open-question.ts";
import { requireKind } from "./answer/require-kind.ts";
import type { FindQuestion } from "./find-question.ts";

/**
 * Count the items that a question has, without making them. What is withheld does not count.
 *
 * @throws TypeError or RangeError as `findRemedies` and `findStretches` do.
 * @example
 * countItems(catalog, "stretch", { muscle: "calf-muscles", position: "in-bed", equipment: "none" });
 * // => 3
 */
export function countItems<I extends CatalogIds>(
  catalog: Catalog<I>,
  kind: AskedKind,
  question: FindQuestion<NoInfer<I>> = {},
): number {
  return countMatches(openQuestion(catalog, requireKind(kind), question));
}
