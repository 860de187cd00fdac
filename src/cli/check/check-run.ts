import { resolve } from "node:path";
import type { CheckFacts } from "../../check/check-context.ts";
import type { CheckedFile } from "../../check/check-result.ts";
import type { SourceFile } from "../../source/parse-entry.ts";
import { builtIn } from "../read-catalog.ts";
import { readContent } from "../read-content.ts";
import type { Terminal } from "../terminal.ts";
import type { CheckCommandOptions } from "./check-command-options.ts";
import { createFilesCheck } from "./create-files-check.ts";
import { findChanges } from "./find-changes.ts";
import { readFacts } from "./read-facts.ts";

/** What one run found in the files that were asked about, and the files that it read. */
export interface CheckRun {
  readonly checked: readonly CheckedFile[];
  readonly files: readonly SourceFile[];
}

/** Read content and check it. Files that are known and did not change since are not read again. */
export type RunCheck = (known?: ReadonlyMap<string, SourceFile>) => Promise<CheckRun>;

/** Mend what a machine can see. What was mended is said apart from a report that another program reads. */
async function fixFiles(
  files: readonly SourceFile[],
  isChanged: (path: string) => boolean,
  { reporter, out }: CheckCommandOptions,
  beneath: CheckFacts["extends"] | undefined,
  terminal: Terminal,
): Promise<readonly SourceFile[]> {
  const { fixContent } = await import("./fix-content.ts");
  const isApart = reporter !== "terminal" && out === undefined;
  const say = (text: string) => (isApart ? terminal.error(text) : terminal.out(text));
  return fixContent(files, { cwd: terminal.cwd, isAsked: isChanged, beneath, say });
}

/**
 * Create what reads and checks the content that a person named.
 *
 * @throws UsageError when an option names what is not there.
 */
export async function createCheckRun(
  paths: readonly string[],
  options: CheckCommandOptions,
  terminal: Terminal,
): Promise<RunCheck> {
  const { cwd, parseWorker } = terminal;
  const facts = await readFacts(options, terminal);
  const check = createFilesCheck(facts, options, terminal);
  // The built-in catalog is no folder of the user.
  const { extends: named } = options;
  const beneath = named === undefined || named === builtIn ? undefined : resolve(cwd, named);
  return async (known) => {
    const content = await readContent(paths, cwd, { exceptions: options.exceptions, known, parseWorker });
    const { isChanged, select } = await findChanges(content, options.since, cwd, beneath);
    const now = options.fix
      ? await fixFiles(content.files, isChanged, options, facts.extends, terminal)
      : content.files;
    const read = [...now, ...(content.exceptions ? [content.exceptions] : [])];
    return { checked: await select(await check(now, content.exceptions)), files: read };
  };
}
