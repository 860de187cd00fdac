import type { Catalog, CatalogIds } from "./catalog.ts";
import { findWhole } from "./find-whole.ts";
import { indexCatalog } from "./index-catalog.ts";

function listAncestors(catalog: Catalog, id: string): string[] {
  const { byId } = indexCatalog(catalog);
  const ancestors: string[] = [];
  for (let next = findWhole(byId.get(id)); next && !ancestors.includes(next); next = findWhole(byId.get(next))) {
    ancestors.push(next);
  }
  return ancestors;
}

/** Gather the forms and parts of an id, nearest first. */
function gatherForms(catalog: Catalog, id: string): Set<string> {
  const { partsOf } = indexCatalog(catalog);
  const forms = new Set(partsOf.get(id));
  for (const form of forms) for (const each of partsOf.get(form) ?? []) forms.add(each);
  return forms;
}

/** List a condition or muscle with its own forms or parts, and without what it is a form or part of. */
export function listForms(catalog: Catalog, id: string): string[] {
  const above = listAncestors(catalog, id);
  return [...listFamily(catalog, id)].filter((each) => !above.includes(each));
}

/**
 * List a condition or muscle with what it is a form or part of, and with its own forms or parts. What is said
 * of leg cramps holds for night leg cramps, and a stretch of the calf is found by the name of one of its muscles.
 */
export function listFamily<I extends CatalogIds>(catalog: Catalog<I>, id: string): ReadonlySet<string> {
  const { families } = indexCatalog(catalog);
  const known = families.get(id);
  if (known) return known;
  const plain: Catalog = catalog;
  const family = new Set([id, ...listAncestors(plain, id), ...gatherForms(plain, id)]);
  families.set(id, family);
  return family;
}
