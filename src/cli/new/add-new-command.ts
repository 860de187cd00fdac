import type { Command } from "commander";
import { kinds } from "../../schema/vocabulary/kind.ts";
import type { ExitCode } from "../exit-codes.ts";
import { extendsOption } from "../extends-option.ts";
import type { Terminal } from "../terminal.ts";

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Add `remedykit new`. */
export function addNewCommand(program: Command, terminal: Terminal, end: (code: ExitCode) => void): void {
  program
    .command("new")
    .description("write the file of a new entry; what you must fill in is marked TODO")
    .argument("[kind]", `a kind: ${kinds.join(", ")}`)
    .argument("[id]", "its id: small letters, digits and single hyphens, such as wall-calf-stretch")
    .option("--name <name>", "what a reader calls it")
    .option("--summary <summary>", "what it is, in one or two short sentences")
    .option(
      "--set <field=value>",
      "any other field, such as goals=prevent or targets.0.muscle=soleus; may be given more than once",
      collect,
    )
    .option("--from-issue <file>", "take everything from the text of an issue that one of our forms made")
    .option("--folder <folder>", "the content folder", "data")
    .addOption(extendsOption("start from the entry of this id, if it has one"))
    .action(async (kind: string | undefined, id: string | undefined, options) => {
      const { newCommand } = await import("./new-command.ts");
      end(
        await newCommand(
          [kind, id].filter((word) => word !== undefined),
          options,
          terminal,
        ),
      );
    });
}
