import type { Entry } from "../schema/entry.ts";
import type { Kind } from "../schema/vocabulary/kind.ts";
import type { Catalog, CatalogIds, EntryOf } from "./catalog.ts";
import { findCurrentId } from "./find-current-id.ts";
import { indexCatalog } from "./index-catalog.ts";
import { requireText } from "./require-text.ts";

/** The kind of the entry with an id, or every kind where the ids are not literals. */
export type KindOf<I extends CatalogIds, Id extends string> = { [K in Kind]: Id extends I[K] ? K : never }[Kind];

function hasKindOf<I extends CatalogIds, Id extends string>(
  entry: Entry | undefined,
  id: string,
): entry is EntryOf<I, KindOf<I, Id>> {
  return entry?.id === id;
}

/**
 * Get an entry by its id. An id that was changed leads to the entry it has become; where the ids are
 * literals, it compiles with the catalog as a plain `Catalog` alone.
 *
 * @returns the entry, or undefined where no entry has that id.
 * @throws TypeError when the id is no text.
 * @example
 * getEntry(catalog, "wall-calf-stretch")?.name;
 * // => "Wall calf stretch"
 */
export function getEntry<I extends CatalogIds, const Id extends I[Kind]>(
  catalog: Catalog<I>,
  id: Id,
): EntryOf<I, KindOf<I, Id>> | undefined {
  const { byId, movedTo } = indexCatalog(catalog);
  requireText(id, "id");
  const now = findCurrentId(id, (each) => byId.has(each), movedTo);
  const entry = now === undefined ? undefined : byId.get(now);
  return now !== undefined && hasKindOf<I, Id>(entry, now) ? entry : undefined;
}
