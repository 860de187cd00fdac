import { formatCount } from "../words/format-count.ts";
import type { ProblemCounts } from "./count-problems.ts";

/**
 * Say how many files were read, how many of them are valid, and how many problems the others have.
 *
 * @example
 * formatCounts({ files: 345, valid: 343, withProblems: 2, errors: 3, warnings: 1, notes: 0 });
 * // => "345 files read, 343 valid, 2 with problems: 3 errors, 1 warning"
 */
export function formatCounts({ files, valid, withProblems, errors, warnings, notes }: ProblemCounts): string {
  const read = `${formatCount(files, "file")} read, ${valid} valid`;
  const found = [
    ...(errors > 0 ? [formatCount(errors, "error")] : []),
    ...(warnings > 0 ? [formatCount(warnings, "warning")] : []),
    ...(notes > 0 ? [formatCount(notes, "note")] : []),
  ].join(", ");
  if (withProblems > 0) return `${read}, ${withProblems} with problems: ${found}`;
  return found === "" ? read : `${read}, ${found}`;
}
