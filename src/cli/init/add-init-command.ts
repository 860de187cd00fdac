import type { Command } from "commander";
import type { ExitCode } from "../exit-codes.ts";
import { extendsOption } from "../extends-option.ts";
import type { Terminal } from "../terminal.ts";

/** Add `remedykit init`. */
export function addInitCommand(program: Command, terminal: Terminal, end: (code: ExitCode) => void): void {
  program
    .command("init")
    .description("set up a content folder of your own: a first entry, editor settings, a GitHub workflow")
    .argument("[folder]", "the content folder", "data")
    .addOption(extendsOption())
    .option("--dry-run", "only say what would be written")
    .action(async (folder: string, options) => {
      const { initCommand } = await import("./init-command.ts");
      end(await initCommand(folder, options, terminal));
    });
}
