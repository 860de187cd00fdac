import { join, resolve } from "node:path";
import { createCatalog } from "../catalog/create-catalog.ts";
import { compile } from "../compile/compile.ts";
import { compileSearchIndex } from "../compile/compile-search-index.ts";
import { checkContent } from "./check-content.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
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
}

/** Compile a content folder into typed modules. With a problem anywhere, nothing is written. */
export async function buildCommand(
  folder: string,
  options: BuildCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { result, report } = await checkContent(folder, terminal);
  if (result.errors > 0) {
    terminal.error(report);
    terminal.error(`Nothing was written to ${options.out}\n`);
    return exitCodes.problems;
  }
  const { format, importFrom } = options;
  const facts = readPackage(terminal.cwd);
  const version = options.contentVersion ?? facts.version;
  const license = options.license ?? facts.license;
  const how = { version, license, format, importFrom };
  const compiled = compile(result, how);
  if (options.search) {
    const { writeSearchIndex } = await import("../search/create-search.ts");
    const index = writeSearchIndex(createCatalog(result.entries, { moved: result.moved }));
    for (const [extension, text] of compileSearchIndex(index, how)) compiled.set(`search-index${extension}`, text);
  }
  await writeFiles(resolve(terminal.cwd, options.out), compiled, (name) =>
    terminal.out(`${join(options.out, name)}\n`),
  );
  terminal.out(report);
  return exitCodes.fine;
}
