import { join, relative, resolve } from "node:path";
import type { SourceFile } from "../source/parse-entry.ts";
import { escapeUnsafe } from "../words/quote.ts";
import { readSourceFile } from "./read-source-file.ts";
import { UsageError } from "./usage-error.ts";

/** The name of the file of exceptions in a content folder. */
export const exceptionsName = "exceptions.yaml";

function readPlain(path: string, shown: string): SourceFile | undefined {
  const file = readSourceFile(path, shown);
  if (!file?.instead) return file;
  throw new UsageError(`Unexpected ${file.instead} \`${escapeUnsafe(shown)}\`, expected a file of exceptions`);
}

/**
 * Read the problems that are accepted: from the file that is named, or else from the one in the content folder, if there is one.
 *
 * @throws UsageError when the file that is named is not there, or several content folders have one.
 */
export function readExceptions(
  roots: readonly string[],
  named: string | undefined,
  cwd: string,
): SourceFile | undefined {
  if (named !== undefined) {
    const file = readPlain(resolve(cwd, named), named);
    if (file) return file;
    throw new UsageError(`Unexpected path \`${escapeUnsafe(named)}\`, expected a file of exceptions that exists`);
  }
  const [file, second] = roots.flatMap((root) => {
    const path = join(root, exceptionsName);
    return readPlain(path, relative(cwd, path)) ?? [];
  });
  if (!second) return file;
  throw new UsageError(
    `Unexpected second \`${escapeUnsafe(second.path)}\`, expected one for all folders, choose it with --exceptions`,
  );
}
