import { constants } from "node:fs";
import { lstat, open, realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Read a file, but not through a link. */
async function readPlain(path: string): Promise<Uint8Array> {
  // Windows has no such flag, and no links without special rights.
  const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/**
 * Replace the text of a file, whole or not at all, with the same rights. Nothing is written through a link, or when the
 * file no longer holds what it held before.
 *
 * @returns whether it was written.
 */
export async function replaceFile(path: string, before: Uint8Array, text: string): Promise<boolean> {
  const folder = dirname(path);
  const { mode } = await lstat(path);
  if ((await realpath(folder)) !== folder || !Buffer.from(await readPlain(path)).equals(before)) return false;
  const part = join(folder, `.${basename(path)}.${process.pid}.part`);
  try {
    const file = await open(part, "wx", 0o600);
    try {
      await file.writeFile(text);
      await file.chmod(mode & 0o7777);
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  return true;
}
