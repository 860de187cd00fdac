import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

function parseVersion(text: string): string {
  if (!/^\d+\.\d+\.\d+[\w.+-]*$/.test(text)) throw new InvalidArgumentError("Expected a version such as 1.2.0.");
  return text;
}

function parseLicense(text: string): string {
  if (!/^[\w.+() -]{1,60}$/.test(text))
    throw new InvalidArgumentError("Expected an SPDX identifier such as CC-BY-4.0.");
  return text;
}

function parseImport(text: string): string {
  if (!/^[@\w./-]{1,120}$/.test(text)) throw new InvalidArgumentError("Expected the name of a module.");
  return text;
}

/** Set up the commands. Each loads what it needs when it is used. */
function createProgram(terminal: Terminal, end: (code: ExitCode) => void): Command {
  const program = new Command("remedykit")
    .description("Honest self-care content: ask it, show it, check it, build it.")
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.error })
    .showHelpAfterError("(remedykit --help tells how it is used)");
  program
    .command("check")
    .description("check content files; every problem comes with its file, line and column")
    .argument("[paths...]", "files or folders (default: data)")
    .action(async (paths: string[]) => {
      const { checkCommand } = await import("./check-command.ts");
      end(await checkCommand(paths, terminal));
    });
  program
    .command("build")
    .description("compile a content folder into typed modules and data.json")
    .argument("<folder>", "the content folder")
    .requiredOption("-o, --out <folder>", "where to write")
    .addOption(
      new Option("-f, --format <format>", "TypeScript, or JavaScript with declarations")
        .choices(["js", "ts"])
        .default("js"),
    )
    .option("--content-version <version>", "the version of the content", parseVersion, "0.0.0")
    .option("--license <id>", "the licence of the content", parseLicense, "UNLICENSED")
    .option("--import-from <module>", "where the modules import createCatalog from", parseImport, "remedykit/query")
    .action(async (folder: string, options) => {
      const { buildCommand } = await import("./build-command.ts");
      end(await buildCommand(folder, options, terminal));
    });
  return program;
}

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
    if (!(error instanceof UsageError)) throw error;
    terminal.error(`${error.message}\n`);
    return exitCodes.wrongUsage;
  }
  return code;
}
