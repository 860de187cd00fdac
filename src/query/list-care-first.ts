import type { Catalog, CatalogIds, EntryOf } from "../catalog/catalog.ts";
import { listEntries } from "../catalog/list-entries.ts";
import { listFamily } from "../catalog/list-family.ts";
import { requireKnownFields } from "../catalog/require-known-fields.ts";
import { isUrgent } from "../schema/is-urgent.ts";
import { findValue } from "./answer/find-value.ts";
import type { OneOrMore } from "./asked.ts";

/** Options of {@link listCareFirst}. */
export interface ListCareFirstOptions<I extends CatalogIds> {
  /** The condition, or conditions, that a person asks about; all conditions where it is left out. */
  readonly condition?: OneOrMore<I["condition"]> | undefined;
}

/**
 * List the red flags that must be said before any remedy: those that call for help now or today, the most
 * urgent first. A red flag of the broader condition counts for its forms. No condition at all gives them all.
 *
 * @throws TypeError with the nearest id when the catalog does not have a condition: a slip must not hide a warning.
 * @example
 * listCareFirst(catalog, { condition: "night-leg-cramps" })[0]?.tier;
 * // => "emergency"
 */
export function listCareFirst<I extends CatalogIds>(
  catalog: Catalog<I>,
  options: ListCareFirstOptions<NoInfer<I>> = {},
): EntryOf<I, "red-flag">[] {
  requireKnownFields(options, ["condition"]);
  const { condition = [] } = options;
  const plain: Catalog = catalog;
  const asked = [condition].flat().map((id) => findValue(plain, "condition", id));
  const family = new Set(asked.flatMap((id) => [...listFamily(plain, id)]));
  return listEntries(catalog, "red-flag").filter(
    (flag) =>
      isUrgent(flag) &&
      (asked.length === 0 || flag.conditions.length === 0 || flag.conditions.some((id) => family.has(id))),
  );
}
