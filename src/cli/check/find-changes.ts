import { stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { CheckedFile } from "../../check/check-result.ts";
import type { ReadContent } from "../read-content.ts";
import { exceptionsName } from "../read-exceptions.ts";
import { UsageError } from "../usage-error.ts";

/** What of the content a report is about. */
export interface Changes {
  /** Tell whether a file was asked about, and changed, where that was asked. */
  isChanged(path: string): boolean;
  /** Keep what a report is about: all that is wrong with what changed, and in the other files what hangs on it. */
  select(checked: readonly CheckedFile[]): Promise<readonly CheckedFile[]>;
}

/** Keep the errors between files: a change in one of them shows in another. */
async function selectAcross(checked: readonly CheckedFile[]): Promise<CheckedFile[]> {
  const { rules } = await import("../../check/rules/index.ts");
  const across = new Set(rules.filter(({ scope }) => scope === "content").map(({ id }) => id));
  return checked.flatMap(({ path, messages }) => {
    const kept = messages.filter((message) => message.fatal && across.has(message.ruleId ?? ""));
    return kept.length > 0 ? [{ path, messages: kept }] : [];
  });
}

/** Tell whether anything changed in the folder of the catalog beneath. One that git does not know stays as it is. */
async function hasChanged(beneath: string | undefined, since: string): Promise<boolean> {
  if (beneath === undefined) return false;
  const { findChangedFiles } = await import("./changed-files.ts");
  const folder = (await stat(beneath).catch(() => undefined))?.isDirectory() ? beneath : dirname(beneath);
  const { changed, gone } = await findChangedFiles(folder, since).catch((error: unknown) => {
    if (error instanceof UsageError) return { changed: new Set(), gone: new Set() };
    throw error;
  });
  return changed.size + gone.size > 0;
}

/**
 * Find what changed since a commit, or take all for changed where none is given. What changed in the folder of the catalog
 * beneath shows in the files over it.
 *
 * @throws UsageError when git cannot tell.
 */
export async function findChanges(
  { isAsked, roots, exceptions }: ReadContent,
  since: string | undefined,
  cwd: string,
  beneath?: string,
): Promise<Changes> {
  // What is wrong with the exceptions concerns every file.
  const isReported = (path: string) => isAsked(path) || path === exceptions?.path;
  const all = async (checked: readonly CheckedFile[]) => checked.filter(({ path }) => isReported(path));
  if (since === undefined) return { isChanged: isAsked, select: all };
  const { findChangedFiles } = await import("./changed-files.ts");
  const found = await Promise.all(roots.map((root) => findChangedFiles(root, since)));
  const changed = new Set(found.flatMap((each) => [...each.changed]));
  const gone = new Set(found.flatMap((each) => [...each.gone]));
  const has = (path: string) => changed.has(resolve(cwd, path));
  // An exception that is gone uncovers what it was about.
  const uncovered = roots.some((root) => gone.has(join(root, exceptionsName)));
  if (uncovered || (exceptions && has(exceptions.path))) return { isChanged: isAsked, select: all };
  const isChanged = (path: string) => isAsked(path) && has(path);
  const hasChanges = changed.size + gone.size > 0 || (await hasChanged(beneath, since));
  return {
    isChanged,
    async select(checked) {
      const reported = await all(checked);
      const own = (path: string) => isChanged(path) || path === exceptions?.path;
      const others = hasChanges ? await selectAcross(reported.filter(({ path }) => !own(path))) : [];
      const kept = new Map(others.map((file) => [file.path, file]));
      return reported.flatMap((file) => (own(file.path) ? [file] : (kept.get(file.path) ?? [])));
    },
  };
}
