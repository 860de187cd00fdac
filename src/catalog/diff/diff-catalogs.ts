import type { Entry } from "../../schema/entry.ts";
import { kinds } from "../../schema/vocabulary/kind.ts";
import type { Catalog, CatalogIds } from "../catalog.ts";
import { followLinks } from "../follow-links.ts";
import { getEntry } from "../get-entry.ts";
import { indexCatalog } from "../index-catalog.ts";
import { requireCatalog } from "../require-catalog.ts";
import { largestBump } from "./bump.ts";
import type { CatalogDiff, EntryChange } from "./catalog-diff.ts";
import { diffFields } from "./diff-fields.ts";

type Named = Pick<EntryChange, "kind" | "id">;

/**
 * Tell what has become of an id: the entry that it led to, and the one that it leads to now. That a link leads to the new
 * id of an entry is told with that entry alone.
 */
function tellEntry({ kind, id }: Named, was: Entry, is: Entry | undefined, now: Catalog): EntryChange[] {
  const follow = (each: string) => getEntry(now, each)?.id ?? each;
  const isReused = is?.id === id && (was.id !== id || was.kind !== is.kind);
  if (is === undefined || isReused) return [{ change: "removed", kind, id, bump: "major", fields: [] }];
  const fields = diffFields(followLinks(was, follow), followLinks(is, follow));
  if (is.id !== id) return [{ change: "moved", kind, id, movedTo: is.id, bump: largestBump("minor", fields), fields }];
  return fields.length > 0 ? [{ change: "changed", kind, id, bump: largestBump("patch", fields), fields }] : [];
}

/** Tell what has become of the ids that were changed before. What became of the entry behind one is told with the entry. */
function tellMoved(before: Catalog, after: Catalog): EntryChange[] {
  return before.moved.flatMap((old) => {
    const was = getEntry(before, old.id);
    const is = getEntry(after, old.id);
    if (!was || (is && is === getEntry(after, was.id))) return [];
    return tellEntry(old, was, is, after);
  });
}

/** Tell which ids lead to an entry now that led nowhere before. */
function tellNewIds(before: Catalog, after: Catalog): EntryChange[] {
  return after.moved.flatMap(({ kind, id }): EntryChange[] => {
    const movedTo = getEntry(after, id)?.id;
    if (movedTo === undefined || getEntry(before, id)) return [];
    return [{ change: "added", kind, id, movedTo, bump: "minor", fields: [] }];
  });
}

/** Compare by kind, then by id. What is told of one id keeps its order: removed before added. */
function compareChanges(a: EntryChange, b: EntryChange): number {
  return kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/**
 * Tell what changed between two catalogs, and the least version bump that it needs: of each field, of each entry and of
 * all together. Whether new words also say something new, only a person can tell.
 *
 * An entry is `added`, `changed`, `removed` or `moved`. One whose id leads to another entry through `moved` is moved:
 * its fields are held against those of the other, which is not told as added. An id that leads nowhere, or that another
 * entry has now, is a removal. Ids never die, so that should not happen; it needs a major version.
 *
 * The changes stand in the order of the kinds, then of the ids; of one kind, removed comes before added. The fields of an entry
 * stand in the order of their paths. Version and licence of the catalogs are not compared.
 *
 * @throws TypeError when one of the two is no catalog.
 * @example
 * const towel = getEntry(catalog, "towel");
 * const own = createCatalog(towel ? [{ ...towel, safetyCheck: "Look for holes." }] : [], { extends: catalog });
 * const { bump, entries } = diffCatalogs(catalog, own);
 * [bump, entries.map(({ change, id, fields }) => [change, id, fields.map(({ path }) => path)])];
 * // => ["patch", [["changed", "towel", [["safetyCheck"]]]]]
 */
export function diffCatalogs<A extends CatalogIds, B extends CatalogIds>(
  before: Catalog<A>,
  after: Catalog<B>,
): CatalogDiff {
  requireCatalog(before, "before");
  requireCatalog(after, "after");
  const [old, now]: [Catalog, Catalog] = [before, after];
  const known = indexCatalog(old).byId;
  const told = [
    ...old.entries.flatMap((was) => tellEntry(was, was, getEntry(now, was.id), now)),
    ...tellMoved(old, now),
  ];
  const targets = new Set(told.map(({ movedTo }) => movedTo));
  const added = now.entries
    .filter(({ id, kind }) => known.get(id)?.kind !== kind && !targets.has(id))
    .map(({ kind, id }): EntryChange => ({ change: "added", kind, id, bump: "minor", fields: [] }));
  const entries = [...told, ...added, ...tellNewIds(old, now)].sort(compareChanges);
  return { bump: largestBump("none", entries), entries };
}
