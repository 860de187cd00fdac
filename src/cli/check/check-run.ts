import { resolve } from "node:path";
import type { CheckedFile } from "../../check/check-result.ts";
import type { SourceFile } from "../../source/parse-entry.ts";
import { type ReadContent, readContent } from "../read-content.ts";
import type { Terminal } from "../terminal.ts";
import type { CheckCommandOptions } from "./check-command-options.ts";
import { createFilesCheck } from "./create-files-check.ts";
import { readFacts } from "./read-facts.ts";

/** What one run found in the files that were asked about, and the files that it read. */
export interface CheckRun {
  readonly checked: readonly CheckedFile[];
  readonly files: readonly SourceFile[];
}

/** Read content and check it. Files that are known and did not change since are not read again. */
export type RunCheck = (known?: ReadonlyMap<string, SourceFile>) => Promise<CheckRun>;

/** Tell whether a report is to name a file: it was asked about, and it changed, where that was asked. */
async function findShown({ asked, roots }: ReadContent, since: string | undefined, cwd: string) {
  const isAsked = (path: string) => asked?.has(path) ?? true;
  if (since === undefined) return isAsked;
  const { findChangedFiles } = await import("./changed-files.ts");
  const found = await Promise.all(roots.map((root) => findChangedFiles(root, since)));
  // Links to an entry that is gone can stand anywhere.
  if (found.some(({ isAnyGone }) => isAnyGone)) return isAsked;
  const changed = new Set(found.flatMap((each) => [...each.changed]));
  return (path: string) => isAsked(path) && changed.has(resolve(cwd, path));
}

/** Mend what a machine can see. What was mended is said apart from a report that another program reads. */
async function fixFiles(
  files: readonly SourceFile[],
  isAsked: (path: string) => boolean,
  { reporter, out }: CheckCommandOptions,
  terminal: Terminal,
): Promise<readonly SourceFile[]> {
  const { fixContent } = await import("./fix-content.ts");
  const isApart = reporter !== "terminal" && out === undefined;
  const say = (text: string) => (isApart ? terminal.error(text) : terminal.out(text));
  return fixContent(files, { cwd: terminal.cwd, isAsked, say });
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
  const check = createFilesCheck(await readFacts(options, terminal), options, terminal);
  return async (known) => {
    const content = await readContent(paths, cwd, { exceptions: options.exceptions, known, parseWorker });
    const isShown = await findShown(content, options.since, cwd);
    const now = options.fix ? await fixFiles(content.files, isShown, options, terminal) : content.files;
    const checked = await check(now, content.exceptions);
    const read = [...now, ...(content.exceptions ? [content.exceptions] : [])];
    // What is wrong with the exceptions concerns every file.
    const isReported = (path: string) => path === content.exceptions?.path || isShown(path);
    return { checked: checked.filter(({ path }) => isReported(path)), files: read };
  };
}
