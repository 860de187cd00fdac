import type { Catalog } from "../catalog/catalog.ts";
import { getEntry } from "../catalog/get-entry.ts";
import type { Entry } from "../schema/entry.ts";
import type { Kind } from "../schema/vocabulary/kind.ts";
import { listNearest } from "../words/find-nearest.ts";
import { quote } from "../words/quote.ts";
import { withArticle } from "../words/with-article.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Get the entry that a person named; an id that was changed leads to the entry it has become.
 *
 * @throws UsageError with the nearest ids when there is none.
 */
export function requireId(catalog: Catalog, id: string, kind?: Kind): Entry {
  const entry = getEntry(catalog, id);
  if (entry && (kind === undefined || entry.kind === kind)) return entry;
  const candidates = catalog.entries.filter((each) => kind === undefined || each.kind === kind);
  const nearest = listNearest(
    id,
    candidates.map((each) => each.id),
  );
  const what = kind?.replace("-", " ") ?? "entry";
  const list = kind ? `remedykit list ${kind}` : "remedykit list";
  const meant = nearest.map((each) => `\`${each}\``).join(" or ");
  const advice = meant ? `did you mean ${meant}?` : `${list} shows them`;
  throw new UsageError(`Unexpected ${what} ${quote(id)}, expected the id of ${withArticle(what)}, ${advice}`);
}
