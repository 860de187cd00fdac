import type { Catalog } from "../catalog/catalog.ts";
import type { Entry } from "../schema/entry.ts";
import type { Moved } from "../schema/moved.ts";
import type { ParsedEntry } from "../source/parse-entry.ts";
import type { Prose } from "./prose.ts";

/** A file with what rules look at. */
export interface CheckedEntry extends ParsedEntry {
  /** The texts in our own words, also of an entry that is not right. */
  readonly prose: readonly Prose[];
}

/** An id that a release had. */
export interface PublishedId {
  readonly kind: string;
  readonly id: string;
}

/** A text of somebody else, whose words no entry may take over. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** What rules know besides the files. Rules of your own can look at it, as those of `rules` do. */
export interface CheckFacts {
  /** The day of the check, such as `2026-11-26`. */
  readonly today: string;
  /** The ids of the last release. */
  readonly published: readonly PublishedId[];
  /** Texts whose words no entry may take over. */
  readonly against: readonly SourceText[];
  /** The catalog beneath: links may lead to its entries, and an entry with one of its ids takes the place of that one. */
  readonly extends: Pick<Catalog, "entries" | "moved">;
}

/** All files of a check, for rules that look across them. */
export interface CheckContext extends CheckFacts {
  readonly files: readonly CheckedEntry[];
  /** Every entry by its id, also of files that have other problems with their links, and of the catalog beneath. */
  readonly byId: ReadonlyMap<string, Entry | Moved>;
  /** The path of the first file with an id, and of every other file with it. */
  readonly pathsById: ReadonlyMap<string, readonly string[]>;
}

/** Put the files of a check together. */
export function createContext(files: readonly CheckedEntry[], facts: CheckFacts): CheckContext {
  const byId = new Map<string, Entry | Moved>();
  const pathsById = new Map<string, string[]>();
  for (const { id, entry, path } of files) {
    if (entry && !byId.has(entry.id)) byId.set(entry.id, entry);
    if (id === undefined) continue;
    const paths = pathsById.get(id);
    if (paths) paths.push(path);
    else pathsById.set(id, [path]);
  }
  const { entries, moved } = facts.extends;
  for (const each of [...entries, ...moved]) if (!byId.has(each.id)) byId.set(each.id, each);
  return { ...facts, files, byId, pathsById };
}
