import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { CheckFacts } from "../../check/check-context.ts";
import type { CheckedFile } from "../../check/check-result.ts";
import type { Checker } from "../../check/create-checker.ts";
import { findToday } from "../../schema/find-today.ts";
import type { SourceFile } from "../../source/parse-entry.ts";
import type { Terminal } from "../terminal.ts";
import type { CheckCommandOptions } from "./check-command-options.ts";
import { keepResult, nameContent } from "./keep-result.ts";

/** Check files, some problems of which are accepted. */
export type CheckFiles = (
  files: readonly SourceFile[],
  exceptions: SourceFile | undefined,
) => Promise<readonly CheckedFile[]>;

/** When the command line was built: between two releases, rules change without a new version. */
function findBuildTime(packageFolder = ""): number | undefined {
  return statSync(join(packageFolder, "dist/cli/main.js"), { throwIfNoEntry: false })?.mtimeMs;
}

/**
 * Create what checks files. One checker is kept for as long as the exceptions stay the same, so that a file that did not
 * change is checked once. With `--cache`, a result is kept in a folder for the next run.
 */
export function createFilesCheck(
  facts: Partial<CheckFacts>,
  { cache, cacheFolder, notes = false }: CheckCommandOptions,
  { cwd, version, packageFolder }: Terminal,
): CheckFiles {
  let kept: { readonly checker: Checker; readonly exceptions: string } | undefined;
  const check: CheckFiles = async (files, accepted) => {
    const exceptions = String(accepted?.value);
    if (kept?.exceptions !== exceptions) {
      // What was kept in the cache is given again without the rules.
      const { makeChecker } = await import("./make-checker.ts");
      kept = { checker: await makeChecker(facts, accepted, notes), exceptions };
    }
    return kept.checker.check(files).files;
  };
  if (!cache && cacheFolder === undefined) return check;
  const known = { today: findToday(), ...facts, version, builtAt: findBuildTime(packageFolder), notes };
  return (files, accepted) => {
    const all = accepted ? [...files, accepted] : files;
    const name = nameContent(all, { ...known, exceptions: accepted?.path });
    return keepResult(resolve(cwd, cacheFolder ?? ".remedykit-cache"), name, () => check(files, accepted));
  };
}
