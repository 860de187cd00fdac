import type { Entry } from "../schema/entry.ts";
import type { Moved } from "../schema/moved.ts";
import type { ParsedEntry } from "../source/parse-entry.ts";
import type { Problem } from "../source/problem.ts";

/** All files of a check, for rules that look across them. */
export interface CheckContext {
  readonly parsed: readonly ParsedEntry[];
  /** Every entry by its id, also of files that have other problems with their links. */
  readonly byId: ReadonlyMap<string, Entry | Moved>;
  /** The path of the first file with an id, and of every other file with it. */
  readonly pathsById: ReadonlyMap<string, readonly string[]>;
}

/** One thing that can be wrong with a contribution, once its file can be read. */
export interface Rule {
  readonly id: string;
  /** What must be true, in one sentence. */
  readonly about: string;
  check(file: ParsedEntry, context: CheckContext): Problem[];
}
