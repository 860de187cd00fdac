import { Argument, Command, Option } from "commander";
import { type Kind, kinds } from "../schema/vocabulary/kind.ts";
import { addFindOptions } from "./add-find-options.ts";
import { addCheckOptions } from "./check/add-check-options.ts";
import type { ExitCode } from "./exit-codes.ts";
import { extendsOption } from "./extends-option.ts";
import { addInitCommand } from "./init/add-init-command.ts";
import { addNewCommand } from "./new/add-new-command.ts";
import { optionValues } from "./option-values.ts";
import type { Terminal } from "./terminal.ts";

/** Set up the commands. Each loads what it needs when it is used. */
export function createProgram(terminal: Terminal, end: (code: ExitCode) => void): Command {
  const program = new Command("remedykit")
    .description("Honest self-care content: ask it, show it, check it, build it.")
    .version(terminal.version)
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.error })
    .showHelpAfterError("(remedykit --help tells how it is used)");
  const content = () =>
    new Option("--content <folder>", "a content folder of your own instead of the built-in catalog");
  const json = () => new Option("--json", "print JSON");
  const any = (flags: string, about: string) => new Option(flags, `${about}; may be given more than once`);
  program
    .command("guide")
    .description("write a guide, or all of them, as Markdown or HTML")
    .argument("[id]", "the id of a guide; `remedykit list guide` shows them")
    .option("-a, --all", "every guide")
    .addOption(
      new Option("-f, --format <formats...>", "md, html (a whole page) or fragment")
        .choices(["md", "html", "fragment"])
        .default(["md"]),
    )
    .option("-o, --out <folder>", "write files into this folder instead of the terminal")
    .addOption(
      any("--service <tier=name>", "whom to contact in your country, such as emergency=999").argParser(
        optionValues.parseService,
      ),
    )
    .option("--publisher <name>", "who publishes the guide")
    .addOption(content())
    .addOption(extendsOption())
    .action(async (id: string | undefined, options) => {
      const { guideCommand } = await import("./guide-command.ts");
      end(await guideCommand(id, options, terminal));
    });
  program
    .command("list")
    .description("list the kinds, or the entries of one kind")
    .addArgument(new Argument("[kind]", "a kind").choices(kinds))
    .addOption(content())
    .addOption(extendsOption())
    .action(async (kind: Kind | undefined, options) => {
      const { listCommand } = await import("./list-command.ts");
      end(await listCommand(kind, options, terminal));
    });
  program
    .command("show")
    .description("show one entry")
    .argument("<id>", "the id of the entry")
    .addOption(json())
    .addOption(content())
    .addOption(extendsOption())
    .action(async (id: string, options) => {
      const { showCommand } = await import("./show-command.ts");
      end(await showCommand(id, options, terminal));
    });
  addFindOptions(program.command("find"))
    .description("find remedies or stretches by any combination of what is asked")
    .addOption(json())
    .addOption(content())
    .addOption(extendsOption())
    .action(async (options) => {
      const { findCommand } = await import("./find-command.ts");
      end(await findCommand(options, terminal));
    });
  program
    .command("diff")
    .description("tell what changed between two catalogs, and the version bump that it needs")
    .argument(
      "<before>",
      "a content folder, a data.json that `remedykit build` wrote, or `remedykit` (the built-in catalog)",
    )
    .argument("[after]", "another one (default: the built-in catalog)")
    .addOption(json())
    .addOption(extendsOption())
    .action(async (before: string, after: string | undefined, options) => {
      const { diffCommand } = await import("./diff-command.ts");
      end(await diffCommand(before, after, options, terminal));
    });
  addInitCommand(program, terminal, end);
  addNewCommand(program, terminal, end);
  addCheckOptions(program.command("check"))
    .description("check content files; every problem comes with its file, line and column")
    .argument("[paths...]", "files or folders (default: data)")
    .action(async (paths: string[], options) => {
      const { checkCommand } = await import("./check-command.ts");
      end(await checkCommand(paths, options, terminal));
    });
  program
    .command("build")
    .description("compile a content folder into typed modules and data.json")
    .argument("<folder>", "the content folder")
    .requiredOption("-o, --out <folder>", "where to write")
    .addOption(extendsOption())
    .addOption(
      new Option("-f, --format <format>", "TypeScript, or JavaScript with declarations")
        .choices(["js", "ts"])
        .default("js"),
    )
    .option(
      "--content-version <version>",
      "the version of the content (default: that of package.json here)",
      optionValues.parseVersion,
    )
    .option(
      "--license <id>",
      "the licence of the content (default: that of package.json here)",
      optionValues.parseLicense,
    )
    .option("--search", "write the search index as well, for `createSearch` of remedykit/search")
    .option(
      "--import-from <module>",
      "where the modules import createCatalog from",
      optionValues.parseImport,
      "remedykit/query",
    )
    .action(async (folder: string, options) => {
      const { buildCommand } = await import("./build-command.ts");
      end(await buildCommand(folder, options, terminal));
    });
  return program;
}
