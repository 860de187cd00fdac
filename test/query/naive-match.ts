import type { Catalog } from "../../src/catalog/catalog.ts";

type Asked = string | readonly string[] | undefined;

/** Follow an id to the larger things that it belongs to, as `broader` and `group` say. */
function climb(catalog: Catalog, id: string, way: readonly string[] = []): readonly string[] {
  if (way.includes(id)) return way;
  const entry = catalog.entries.find((each) => each.id === id);
  const next = entry?.kind === "condition" ? entry.broader : entry?.kind === "muscle" ? entry.group : undefined;
  return next === undefined ? [...way, id] : climb(catalog, next, [...way, id]);
}

/** Tell whether one of two ids is the other, or a form or part of it. Written without the code under test. */
export function isRelated(catalog: Catalog, a: string, b: string): boolean {
  return climb(catalog, a).includes(b) || climb(catalog, b).includes(a);
}

/** Tell whether nothing was asked, or one of the values asked is one of those an entry has. */
export function meets(asked: Asked, has: readonly string[], catalog?: Catalog): boolean {
  if (asked === undefined) return true;
  const isSame = (a: string, b: string) => (catalog ? isRelated(catalog, a, b) : a === b);
  return [asked].flat().some((value) => has.some((each) => isSame(value, each)));
}
