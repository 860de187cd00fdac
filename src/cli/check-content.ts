import type { Catalog } from "../catalog/catalog.ts";
import { check } from "../check/check.ts";
import type { CheckResult } from "../check/check-result.ts";
import { renderTerminal } from "../report/render-terminal.ts";
import { findPackageFolder } from "./find-package-folder.ts";
import { listTexts } from "./list-texts.ts";
import { readContent } from "./read-content.ts";
import type { Terminal } from "./terminal.ts";

/** What a check of a content folder found, with the report for a person. */
export interface CheckedContent {
  readonly result: CheckResult;
  readonly report: string;
}

/** Read a content folder and check it, as `remedykit check` does, its exceptions and the catalog beneath it included. */
export async function checkContent(folder: string, terminal: Terminal, beneath?: Catalog): Promise<CheckedContent> {
  const { cwd, colour, today, parseWorker } = terminal;
  const { files, exceptions } = await readContent([folder], cwd, { parseWorker });
  const result = check(files, {
    exceptions,
    ...(today !== undefined && { today }),
    ...(beneath && { extends: beneath }),
  });
  const texts = listTexts([...files, ...(exceptions ? [exceptions] : [])], result.files);
  return {
    result,
    report: renderTerminal(result.files, { texts, colour, packageFolder: findPackageFolder(terminal) }),
  };
}
