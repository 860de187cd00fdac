import { resolve } from "node:path";
import type { CheckFacts } from "../../check/check-context.ts";
import { listNewIds } from "../../check/list-new-ids.ts";
import { fixEntry } from "../../source/fix-entry.ts";
import type { SourceFile } from "../../source/parse-entry.ts";
import { escapeUnsafe } from "../../words/quote.ts";
import { replaceFile } from "../replace-file.ts";
import { UsageError } from "../usage-error.ts";

/** How content is fixed. */
export interface FixContentOptions {
  readonly cwd: string;
  /** Whether a file was asked about. The others stay as they are. */
  readonly isAsked: (path: string) => boolean;
  /** The catalog beneath the files. */
  readonly beneath?: CheckFacts["extends"] | undefined;
  /** Says a line about each file that was fixed. */
  readonly say: (text: string) => void;
}

async function write({ path, value }: SourceFile, text: string, cwd: string): Promise<boolean> {
  try {
    return await replaceFile(resolve(cwd, path), Buffer.from(value), text);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new UsageError(`Unexpected \`${escapeUnsafe(path)}\`, expected a file that can be written: ${error.code}`);
  }
}

/**
 * Mend what a machine can see in the files of a content folder and write them back, each whole or not at all.
 *
 * @returns all files, with what they hold now.
 * @throws UsageError when a file cannot be written.
 */
export async function fixContent(
  files: readonly SourceFile[],
  { cwd, isAsked, beneath, say }: FixContentOptions,
): Promise<SourceFile[]> {
  const newIds = listNewIds(files, beneath);
  const after: SourceFile[] = [];
  for (const file of files) {
    const tidied = isAsked(file.path) ? fixEntry(file, newIds) : undefined;
    const isWritten = tidied !== undefined && (await write(file, tidied.text, cwd));
    if (isWritten) say(`fixed ${escapeUnsafe(file.path)}: ${tidied.fixed.join(", ")}\n`);
    after.push(isWritten ? { path: file.path, value: tidied.text } : file);
  }
  return after;
}
