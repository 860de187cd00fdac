import { dirname, relative, resolve } from "node:path";
import { plainLine } from "../../report/plain-line.ts";
import type { SourceFile } from "../../source/parse-entry.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { findRoots } from "../find-roots.ts";
import { exceptionsName } from "../read-exceptions.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import type { CheckRun, RunCheck } from "./check-run.ts";
import { watchFolders } from "./watch-folders.ts";

/** Editors save in several steps: so many milliseconds after the first, all are done. */
const pause = 60;

function isSame(a: CheckRun["files"], b: CheckRun["files"]): boolean {
  const bytes = ({ value }: SourceFile) => Buffer.from(value);
  return (
    a.length === b.length &&
    a.every((file, at) => {
      const other = b[at];
      return file === other || (other && file.path === other.path && bytes(file).equals(bytes(other)));
    })
  );
}

/** Name a few paths, and say how many more there are. */
function nameSome(paths: readonly string[], most = 3): string {
  const more = paths.length > most ? ` and ${paths.length - most} more` : "";
  return `${paths.slice(0, most).map(plainLine).join(", ")}${more}`;
}

/** What is watched: what a person named. */
export interface Watched {
  readonly paths: readonly string[];
  /** The file of exceptions, where one was named. */
  readonly exceptions?: string | undefined;
}

/**
 * Check content, and check it anew whenever a file changes, until the person interrupts. Files that did not change are
 * neither read nor checked again.
 *
 * @returns the exit code of the last report.
 */
export async function watchContent(
  { paths, exceptions }: Watched,
  run: RunCheck,
  show: (run: CheckRun) => Promise<ExitCode>,
  terminal: Terminal,
): Promise<ExitCode> {
  const { cwd } = terminal;
  const { roots } = await findRoots(paths, cwd);
  const named = exceptions === undefined ? [] : [resolve(cwd, exceptions)];
  let code: ExitCode = exitCodes.fine;
  let last: CheckRun | undefined;
  let changed = new Set<string>();
  let isOver = false;
  let wake = () => {};

  const look = async () => {
    const [names, before] = [changed, last];
    changed = new Set();
    const isKnown = (path: string) => ![path, dirname(path), dirname(dirname(path))].some((each) => names.has(each));
    const known = (before?.files ?? []).map((file) => [resolve(cwd, file.path), file] as const);
    const found = await run(new Map(known.filter(([path]) => isKnown(path))));
    last = found;
    if (before && isSame(before.files, found.files)) return;
    // Editors write other files beside those of the content.
    const shown = [...names].filter(
      (name) => name.endsWith(".md") || name.endsWith(exceptionsName) || named.includes(name),
    );
    const changes = (shown.length > 0 ? shown : [...names]).map((name) => relative(cwd, name));
    if (before) terminal.error(`\nChanged: ${nameSome(changes)}\n`);
    code = await show(found);
  };
  const lookAgain = async () => {
    try {
      await look();
    } catch (error) {
      if (!(error instanceof UsageError || (error instanceof Error && "syscall" in error))) throw error;
      // What is in the way now, such as a folder that is being replaced, may be gone at the next change.
      last = { checked: [], files: [] };
      code = exitCodes.wrongUsage;
      terminal.error(`${plainLine(error.message)}\n`);
    }
  };
  const isOfContent = (path: string) =>
    named.includes(path) || !roots.includes(dirname(path)) || !/\.[^/\\]*$/.test(path) || path.endsWith(exceptionsName);
  const watched = await watchFolders(roots, named, (path) => {
    if (!isOfContent(path)) return;
    changed.add(path);
    wake();
  });
  const interrupted = new Promise<void>((end) => terminal.onInterrupt?.(end)).then(() => {
    isOver = true;
    wake();
  });
  try {
    await look();
    terminal.error(`Watching ${paths.map(plainLine).join(", ")}. Ctrl+C ends.\n`);
    while (!isOver) {
      if (changed.size === 0) await new Promise<void>((resume) => (wake = resume));
      if (isOver) break;
      await Promise.race([interrupted, new Promise((resume) => setTimeout(resume, pause))]);
      if (!isOver) await lookAgain();
    }
  } finally {
    watched.close();
  }
  return code;
}
