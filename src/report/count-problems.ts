import type { CheckedFile } from "../check/check-result.ts";
import type { Severity } from "../source/problem.ts";
import { severityOf } from "./severity-of.ts";

/** How many files were read and how many problems they have. */
export interface ProblemCounts {
  readonly files: number;
  /** Files without an error: a warning needs the eyes of a reviewer, and a note is a hint. */
  readonly valid: number;
  readonly withProblems: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

/** Count files and problems. */
export function countProblems(files: readonly CheckedFile[]): ProblemCounts {
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  let withProblems = 0;
  for (const { messages } of files) {
    for (const message of messages) counts[severityOf(message)] += 1;
    if (messages.some((message) => severityOf(message) === "error")) withProblems += 1;
  }
  const valid = files.length - withProblems;
  return {
    ...{ files: files.length, valid, withProblems },
    ...{ errors: counts.error, warnings: counts.warning, notes: counts.note },
  };
}
