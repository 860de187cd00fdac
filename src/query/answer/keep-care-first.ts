import type { Catalog, CatalogIds, EntryOf } from "../../catalog/catalog.ts";
import type { RedFlag } from "../../schema/red-flag.ts";
import { listWanted } from "../asked.ts";
import { listCareFirst } from "../list-care-first.ts";

/** The red flags that were listed before, by catalog and conditions. */
const kept = new WeakMap<object, Map<string, readonly RedFlag[]>>();

const isText = (word: unknown): word is string => typeof word === "string";

/** What is kept under a catalog was listed from it, so its ids are those of the catalog. */
function isOf<I extends CatalogIds>(
  flags: readonly RedFlag[] | undefined,
  _catalog: Catalog<I>,
): flags is readonly EntryOf<I, "red-flag">[] {
  return flags !== undefined;
}

/** List what must be said first for the conditions of a question. It is kept, since every answer begins with it. */
export function keepCareFirst<I extends CatalogIds>(
  catalog: Catalog<I>,
  condition: unknown,
): readonly EntryOf<I, "red-flag">[] {
  const wanted = listWanted(condition);
  const name = wanted.join(" ");
  const known = kept.get(catalog)?.get(name);
  if (isOf(known, catalog)) return known;
  const made = Object.freeze(listCareFirst<CatalogIds>(catalog, { condition: wanted.filter(isText) }));
  kept.set(catalog, (kept.get(catalog) ?? new Map<string, readonly RedFlag[]>()).set(name, made));
  return made;
}
