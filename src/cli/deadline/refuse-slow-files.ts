import { limits } from "../../source/limits.ts";
import type { SourceFile } from "../../source/parse-entry.ts";

/** A file of up to this many bytes is read in no time, whatever it holds. */
const small = 8_192;

function mayBeSlow({ value, instead }: SourceFile): boolean {
  return instead === undefined && value.length > small && value.length <= limits.file.most;
}

/**
 * Have files that may take long parsed in a worker first. One that is not parsed in time is refused, so that no file keeps
 * the others from being checked.
 */
export async function refuseSlowFiles(
  files: readonly SourceFile[],
  parseWorker: URL | undefined,
): Promise<readonly SourceFile[]> {
  if (!parseWorker || !files.some(mayBeSlow)) return files;
  const { createDeadline } = await import("./create-deadline.ts");
  const deadline = createDeadline(parseWorker);
  const read: SourceFile[] = [];
  for (const file of files) {
    const isLate = mayBeSlow(file) && !(await deadline.isMet(file));
    read.push(isLate ? { ...file, instead: "file that takes too long" } : file);
  }
  await deadline.end();
  return read;
}
