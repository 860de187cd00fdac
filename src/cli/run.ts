import { CommanderError } from "commander";
import { ContentError } from "./content-error.ts";
import { createProgram } from "./create-program.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { explainSystemError } from "./explain-system-error.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** Run the command line and give the exit code: 0 fine, 1 problems found, 2 wrong usage. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCodes.fine;
  const program = createProgram(terminal, (end) => {
    code = end;
  });
  try {
    await program.parseAsync(words.length > 0 ? words : ["--help"], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.wrongUsage;
    if (error instanceof ContentError) {
      terminal.error(error.message);
      return exitCodes.problems;
    }
    const said = error instanceof UsageError ? error.message : explainSystemError(error);
    if (said === undefined) throw error;
    terminal.error(`${said}\n`);
    return exitCodes.wrongUsage;
  }
  return code;
}
