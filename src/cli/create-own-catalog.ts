import type { Catalog } from "../catalog/catalog.ts";
import { createCatalog } from "../catalog/create-catalog.ts";
import type { CheckResult } from "../check/check-result.ts";
import type { PackageFacts } from "./read-package.ts";

/** Name the licences of own entries and of those beneath, each once. */
function joinLicenses(own: string, beneath: string | undefined): string {
  return beneath === undefined || beneath === own ? own : `${beneath} AND ${own}`;
}

/** Create the catalog of a content folder that was checked, over another catalog where there is one. */
export function createOwnCatalog(
  { entries, moved }: Pick<CheckResult, "entries" | "moved">,
  { version, license }: PackageFacts,
  beneath: Catalog | undefined,
): Catalog {
  const facts = { version, license: joinLicenses(license, beneath?.license), moved };
  return createCatalog(entries, beneath ? { ...facts, extends: beneath } : facts);
}
