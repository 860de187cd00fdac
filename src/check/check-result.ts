import type { Entry } from "../schema/entry.ts";
import type { Moved } from "../schema/moved.ts";
import type { ContentMessage } from "../source/content-message.ts";
import type { SourceFile } from "../source/parse-entry.ts";
import type { CheckFacts } from "./check-context.ts";
import type { Rule } from "./rule.ts";

/** What a check found in one file, in the order of the places. */
export interface CheckedFile {
  readonly path: string;
  readonly messages: readonly ContentMessage[];
}

/** What a check found, file by file, with the entries that are right. */
export interface CheckResult {
  readonly files: readonly CheckedFile[];
  /** The entries without an error. Warnings and notes do not keep one out. */
  readonly entries: readonly Entry[];
  readonly moved: readonly Moved[];
  /** How many errors, warnings and notes there are in all. */
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

/** How files are checked. */
export interface CheckOptions extends Partial<CheckFacts> {
  /** The rules that entries are held against. Default: `rules`. */
  readonly rules?: readonly Rule[];
  /** The ids of rules that are left out on purpose: an exception from one may be needed all the same. */
  readonly leftOut?: readonly string[] | undefined;
  /** A file of problems that are accepted, each with a reason and a day. */
  readonly exceptions?: SourceFile | undefined;
}
