import { closeSync, constants, type Dirent, lstatSync, openSync, readSync } from "node:fs";
import { limits } from "../source/limits.ts";
import type { SourceFile } from "../source/parse-entry.ts";

/** One byte more than a file may have is read at most, so that a huge file costs nothing. */
const buffer = new Uint8Array(limits.file.most + 1);

/** To open without following a link, even one that came after a look, nor waiting for a pipe. Windows has no such flags. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

function readStart(path: string): Uint8Array {
  const file = openSync(path, flags);
  try {
    let length = 0;
    for (;;) {
      const bytesRead = readSync(file, buffer, length, buffer.length - length, null);
      length += bytesRead;
      if (bytesRead === 0 || length === buffer.length) return buffer.slice(0, length);
    }
  } finally {
    closeSync(file);
  }
}

/**
 * Read one file, to be called by the path `shown`. A link is never followed. What is known from a look at its folder
 * saves another look.
 *
 * @returns undefined where there is none, or none any more.
 */
export function readSourceFile(path: string, shown: string, known?: Dirent): SourceFile | undefined {
  try {
    const stat = known ?? lstatSync(path);
    if (stat.isSymbolicLink()) return { path: shown, value: "", instead: "symbolic link" };
    if (stat.isDirectory()) return { path: shown, value: "", instead: "folder" };
    if (!stat.isFile()) return { path: shown, value: "", instead: "device" };
    return { path: shown, value: readStart(path) };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ELOOP") return { path: shown, value: "", instead: "symbolic link" };
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    if (code === "EACCES" || code === "EPERM") return { path: shown, value: "", instead: "file that must not be read" };
    throw error;
  }
}
