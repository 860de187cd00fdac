import type { Entry } from "../schema/entry.ts";
import type { Moved } from "../schema/moved.ts";
import type { ParsedEntry } from "../source/parse-entry.ts";
import type { Problem, Severity } from "../source/problem.ts";
import { toMessage } from "../source/to-message.ts";
import type { CheckResult } from "./check-result.ts";

/** The problems of one file. */
export interface FileProblems {
  readonly path: string;
  readonly problems: readonly Problem[];
}

const isError = ({ severity = "error" }: Problem) => severity === "error";

/** Make the result of a check from the entries and the problems of each file. */
export function createResult(
  entries: readonly ParsedEntry["entry"][],
  files: readonly FileProblems[],
  others: readonly FileProblems[],
): CheckResult {
  const right = entries.filter((entry, index) => entry && !files[index]?.problems.some(isError));
  const all = [...files, ...others];
  const count = (wanted: Severity) =>
    all.reduce((sum, { problems }) => sum + problems.filter(({ severity = "error" }) => severity === wanted).length, 0);
  return {
    files: all.map(({ path, problems }) => ({ path, messages: problems.map((problem) => toMessage(path, problem)) })),
    entries: right.filter((entry): entry is Entry => entry !== undefined && !("movedTo" in entry)),
    moved: right.filter((entry): entry is Moved => entry !== undefined && "movedTo" in entry),
    errors: count("error"),
    warnings: count("warning"),
    notes: count("note"),
  };
}
