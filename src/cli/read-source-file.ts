import { closeSync, lstatSync, openSync, readSync } from "node:fs";
import { limits } from "../source/limits.ts";
import type { SourceFile } from "../source/parse-entry.ts";

/** Read at most one byte more than a file may have, so that a huge file costs nothing. */
function readStart(path: string, size: number): Uint8Array {
  const file = openSync(path, "r");
  try {
    const buffer = new Uint8Array(Math.min(size, limits.file.most) + 1);
    let length = 0;
    for (;;) {
      const bytesRead = readSync(file, buffer, length, buffer.length - length, null);
      length += bytesRead;
      if (bytesRead === 0 || length === size || length === buffer.length) return buffer.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

/**
 * Read one file, to be called by the path `shown`. A link is never followed.
 *
 * @returns undefined where there is none, or none any more.
 */
export function readSourceFile(path: string, shown: string): SourceFile | undefined {
  try {
    const stat = lstatSync(path);
    if (stat.isSymbolicLink()) return { path: shown, value: "", instead: "symbolic link" };
    if (stat.isDirectory()) return { path: shown, value: "", instead: "folder" };
    if (!stat.isFile()) return { path: shown, value: "", instead: "device" };
    return { path: shown, value: readStart(path, stat.size) };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    if (code === "EACCES" || code === "EPERM") return { path: shown, value: "", instead: "file that must not be read" };
    throw error;
  }
}
