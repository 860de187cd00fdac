import type { Catalog } from "../catalog/catalog.ts";
import { createCatalog } from "../catalog/create-catalog.ts";
import { joinLicenses } from "../catalog/join-licenses.ts";
import type { CheckResult } from "../check/check-result.ts";
import { ContentError } from "./content-error.ts";
import type { PackageFacts } from "./read-package.ts";

/**
 * Create the catalog of a content folder that was checked, over another catalog where there is one.
 *
 * @throws ContentError where an exception lets something through that no catalog can hold.
 */
export function createOwnCatalog(
  { entries, moved }: Pick<CheckResult, "entries" | "moved">,
  { version, license }: PackageFacts,
  beneath: Catalog | undefined,
): Catalog {
  const facts = { version, license: beneath ? joinLicenses(beneath.license, license) : license, moved };
  try {
    return createCatalog(entries, beneath ? { ...facts, extends: beneath } : facts);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ContentError(`${error.message}; no exception can allow this\n`);
  }
}
