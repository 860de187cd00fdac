import type { Catalog } from "../../catalog/catalog.ts";
import { findCurrentId } from "../../catalog/find-current-id.ts";
import { indexCatalog } from "../../catalog/index-catalog.ts";
import { sayOneOf, sayUnexpected } from "../../words/say-unexpected.ts";
import { withArticle } from "../../words/with-article.ts";
import { type ListedPart, partValues } from "./parts.ts";

/**
 * Find the value that a word in a question stands for: itself, or what an id was changed to.
 *
 * @throws TypeError with the nearest value when there is none.
 */
export function findValue(catalog: Catalog, part: ListedPart, word: string): string {
  const allowed = partValues[part];
  if ("words" in allowed) {
    if (allowed.words.includes(word)) return word;
    const expected = sayOneOf(allowed.words);
    throw new TypeError(sayUnexpected({ given: word, argument: part, expected, candidates: allowed.words }));
  }
  const { byId, byKind, movedTo } = indexCatalog(catalog);
  const found = findCurrentId(word, (id) => byId.get(id)?.kind === allowed.kind, movedTo);
  if (found !== undefined) return found;
  const candidates = (byKind.get(allowed.kind) ?? []).map(({ id }) => id);
  const expected = `the id of ${withArticle(allowed.kind)}`;
  throw new TypeError(sayUnexpected({ given: word, argument: part, expected, candidates }));
}
