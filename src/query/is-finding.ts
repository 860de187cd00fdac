import type { Catalog, CatalogIds, FindingOf } from "../catalog/catalog.ts";
import type { RedFlag } from "../schema/red-flag.ts";

/**
 * Tell whether a red flag of a catalog asks about a finding. A rule names only such: a red flag with another is let into
 * no catalog.
 */
export function isFinding<I extends CatalogIds>(_: Catalog<I>, { findings }: RedFlag, id: string): id is FindingOf<I> {
  return findings.some((finding) => finding.id === id);
}
