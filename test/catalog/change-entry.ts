import { catalog } from "../../generated/catalog.ts";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import type { Entry, EntryByKind } from "../../src/schema/entry.ts";
import type { Kind } from "../../src/schema/vocabulary/kind.ts";

/** Our catalog, beneath others. */
export const base: Catalog = catalog;

/** Change fields of an entry of ours. */
export function change<K extends Kind>(kind: K, id: string, given: Partial<EntryByKind[K]>): Entry {
  const entry = base.entries.find((each) => each.kind === kind && each.id === id);
  if (!entry) throw new Error(`Unexpected id ${id}`);
  return Object.assign({}, entry, given);
}

/** Put entries over ours. */
export const over = (...entries: readonly Entry[]) => createCatalog(entries, { extends: base });

/** The same for one entry, when it is called. */
export const raised = (entry: Entry) => () => over(entry);
