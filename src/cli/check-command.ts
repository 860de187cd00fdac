import type { CheckCommandOptions } from "./check/check-command-options.ts";
import { type CheckRun, createCheckRun } from "./check/check-run.ts";
import { showReport } from "./check/show-report.ts";
import { watchContent } from "./check/watch-content.ts";
import type { ExitCode } from "./exit-codes.ts";
import type { Terminal } from "./terminal.ts";

/** Check content files and say every problem; the links of a single file are held against its whole folder. */
export async function checkCommand(
  named: readonly string[],
  options: CheckCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const paths = named.length > 0 ? named : ["data"];
  const run = await createCheckRun(paths, options, terminal);
  const show = (found: CheckRun) => showReport(found, options, terminal);
  return options.watch
    ? watchContent({ paths, exceptions: options.exceptions }, run, show, terminal)
    : show(await run());
}
