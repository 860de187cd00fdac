import type { Catalog, CatalogIds } from "./catalog.ts";
import { indexCatalog } from "./index-catalog.ts";

/** The id of the larger thing that an entry is a part or a form of. */
function parentOf(catalog: Catalog, id: string): string | undefined {
  const entry = indexCatalog(catalog).byId.get(id);
  if (entry?.kind === "condition") return entry.broader;
  return entry?.kind === "muscle" ? entry.group : undefined;
}

function listAncestors(catalog: Catalog, id: string): string[] {
  const ancestors: string[] = [];
  for (let next = parentOf(catalog, id); next && !ancestors.includes(next); next = parentOf(catalog, next)) {
    ancestors.push(next);
  }
  return ancestors;
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
  const { families, byId, byKind } = indexCatalog(catalog);
  const known = families.get(id);
  if (known) return known;
  const plain: Catalog = catalog;
  const kind = byId.get(id)?.kind;
  const kin = (kind && byKind.get(kind)) ?? [];
  const forms = kin.map((entry) => entry.id).filter((each) => listAncestors(plain, each).includes(id));
  const family = new Set([id, ...listAncestors(plain, id), ...forms]);
  families.set(id, family);
  return family;
}
