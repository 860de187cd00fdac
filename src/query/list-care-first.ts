import type { Catalog, CatalogIds, EntryOf } from "../catalog/catalog.ts";
import { indexCatalog } from "../catalog/index-catalog.ts";
import { listEntries } from "../catalog/list-entries.ts";
import { listFamily } from "../catalog/list-family.ts";

/** Options of {@link listCareFirst}. */
export interface ListCareFirstOptions<I extends CatalogIds> {
  /** The condition that a person asks about; all conditions where it is left out. */
  readonly condition?: I["condition"] | undefined;
}

/**
 * List the red flags that must be said before any remedy: those that call for help now or today, the most
 * urgent first. A red flag of the broader condition counts for its forms. A condition that the catalog does not have
 * gives them all: a slip must not hide a warning.
 *
 * @example
 * listCareFirst(catalog, { condition: "night-leg-cramps" })[0]?.tier;
 * // => "emergency"
 */
export function listCareFirst<I extends CatalogIds>(
  catalog: Catalog<I>,
  { condition }: ListCareFirstOptions<NoInfer<I>> = {},
): EntryOf<I, "red-flag">[] {
  const known = condition !== undefined && indexCatalog(catalog).byId.get(condition)?.kind === "condition";
  const family = known ? listFamily(catalog, condition) : undefined;
  return listEntries(catalog, "red-flag").filter(
    ({ tier, conditions }) =>
      (tier === "emergency" || tier === "same-day") &&
      (family === undefined || conditions.length === 0 || conditions.some((id) => family.has(id))),
  );
}
