import { join, resolve } from "node:path";
import { compile } from "../compile/compile.ts";
import { compileSearchIndex } from "../compile/compile-search-index.ts";
import { checkContent } from "./check-content.ts";
import { createOwnCatalog } from "./create-own-catalog.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { readBeneath } from "./read-beneath.ts";
import { readPackage } from "./read-package.ts";
import type { Terminal } from "./terminal.ts";
import { writeFiles } from "./write-files.ts";

/** The options of `remedykit build`. */
export interface BuildCommandOptions {
  readonly out: string;
  readonly contentVersion?: string;
  readonly license?: string;
  readonly format: "ts" | "js";
  readonly importFrom: string;
  readonly search?: boolean;
  readonly extends?: string;
}

/** Compile a content folder into typed modules, with the catalog beneath it. With a problem anywhere, nothing is written. */
export async function buildCommand(
  folder: string,
  options: BuildCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const beneath = await readBeneath(options.extends, terminal);
  const { result, report } = await checkContent(folder, terminal, beneath);
  if (result.errors > 0) {
    terminal.error(report);
    terminal.error(`Nothing was written to ${options.out}\n`);
    return exitCodes.problems;
  }
  const { format, importFrom } = options;
  const facts = readPackage(terminal.cwd);
  const version = options.contentVersion ?? facts.version;
  const catalog = createOwnCatalog(result, { version, license: options.license ?? facts.license }, beneath);
  const how = { version, license: catalog.license, format, importFrom };
  const compiled = compile(catalog, how);
  if (options.search) {
    const { writeSearchIndex } = await import("../search/create-search.ts");
    const index = writeSearchIndex(catalog);
    for (const [extension, text] of compileSearchIndex(index, how)) compiled.set(`search-index${extension}`, text);
  }
  await writeFiles(resolve(terminal.cwd, options.out), compiled, (name) =>
    terminal.out(`${join(options.out, name)}\n`),
  );
  terminal.out(report);
  return exitCodes.fine;
}
