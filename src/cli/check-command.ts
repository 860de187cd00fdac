import { check } from "../check/check.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { formatReport } from "./format-report.ts";
import { readContent } from "./read-content.ts";
import type { Terminal } from "./terminal.ts";

/** Check content files and say every problem; the links of a single file are held against its whole folder. */
export async function checkCommand(paths: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { files, asked } = await readContent(paths.length > 0 ? paths : ["data"], terminal.cwd);
  const checked = check(files).files.filter(({ path }) => asked?.has(path) ?? true);
  terminal.out(formatReport(checked, terminal.colour));
  return checked.some(({ messages }) => messages.some(({ fatal }) => fatal === true))
    ? exitCodes.problems
    : exitCodes.fine;
}
