import { resolve } from "node:path";
import { findToday } from "../../schema/find-today.ts";
import { kindFolders } from "../../schema/vocabulary/kind.ts";
import { readIssue } from "../../source/issue-form/read-issue.ts";
import { sayProblem } from "../../source/say-problem.ts";
import { escapeUnsafe } from "../../words/quote.ts";
import { ContentError } from "../content-error.ts";
import { readSourceFile } from "../read-source-file.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import { writeNewFile } from "./write-new-file.ts";

/**
 * Write the file of the entry that an issue asks for and give its path.
 *
 * @throws UsageError when there is no such file, or the id is taken; ContentError with each problem of the issue and its place.
 */
export async function newFromIssue(issue: string, folder: string, { cwd, today }: Terminal): Promise<string> {
  const shown = escapeUnsafe(issue);
  const file = readSourceFile(resolve(cwd, issue), issue);
  if (!file || file.instead) {
    throw new UsageError(
      `Unexpected ${file?.instead ?? "path"} \`${shown}\`, expected a file with the text of an issue`,
    );
  }
  const read = readIssue(file, today ?? findToday());
  if ("problems" in read) {
    const lines = read.problems.map(
      (problem) =>
        `${shown}:${problem.place.start.line}:${problem.place.start.column} error ${sayProblem(problem)} (${problem.rule})\n`,
    );
    throw new ContentError(`${lines.join("")}Nothing was written\n`);
  }
  return writeNewFile({ cwd, folder, kindFolder: kindFolders[read.kind], id: read.id }, read.text);
}
