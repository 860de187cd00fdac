import type { Entry } from "../schema/entry.ts";
import type { Moved } from "../schema/moved.ts";
import { sayUnexpected } from "../words/say-unexpected.ts";
import { withArticle } from "../words/with-article.ts";
import { findCurrentId } from "./find-current-id.ts";

/**
 * Require that ids which were changed lead to entries of their kind: who follows an old address would stand before nothing. Of
 * a kind that the catalog has none of, they may lead nowhere.
 *
 * @throws TypeError that names the first that does not, and the nearest id.
 */
export function requireMoved(own: readonly Moved[], entries: readonly Entry[], moved: readonly Moved[]): void {
  if (own.length === 0) return;
  const kindOf = new Map(entries.map(({ id, kind }) => [id, kind]));
  const changed = new Map(moved.map((each) => [each.id, each.movedTo]));
  for (const [place, { kind, id, movedTo }] of own.entries()) {
    const now = findCurrentId(id, (each) => kindOf.has(each), changed);
    if (now !== undefined && kindOf.get(now) === kind) continue;
    const candidates = entries.filter((entry) => entry.kind === kind).map((entry) => entry.id);
    // A part of a catalog may keep all that was changed in the whole.
    if (now === undefined && candidates.length === 0) continue;
    const expected = `the id of ${withArticle(kind)} of the catalog`;
    const argument = `options.moved[${place}].movedTo`;
    throw new TypeError(sayUnexpected({ given: movedTo, argument, expected, candidates }));
  }
}
