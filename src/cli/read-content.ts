import { lstat, open, readdir, realpath } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { type Kind, kindFolders } from "../schema/vocabulary/kind.ts";
import { limits } from "../source/limits.ts";
import type { SourceFile } from "../source/parse-entry.ts";
import { UsageError } from "./usage-error.ts";

/** The files of a content folder, and which of them a person asked about. */
export interface ReadContent {
  readonly files: readonly SourceFile[];
  /** The paths to report on; undefined for all. */
  readonly asked: ReadonlySet<string> | undefined;
}

const folders: readonly string[] = Object.values(kindFolders satisfies Record<Kind, string>);

/** Read at most one byte more than a file may have, so that a huge file costs nothing. */
async function readStart(path: string): Promise<Uint8Array> {
  const file = await open(path, "r");
  try {
    const buffer = new Uint8Array(limits.file.most + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length);
      length += bytesRead;
      if (bytesRead === 0 || length === buffer.length) return buffer.subarray(0, length);
    }
  } finally {
    await file.close();
  }
}

/** Read one file. A link is never followed. */
async function readFile(path: string, shown: string): Promise<SourceFile> {
  const stat = await lstat(path);
  if (stat.isSymbolicLink()) return { path: shown, value: "", instead: "symbolic link" };
  if (stat.isDirectory()) return { path: shown, value: "", instead: "folder" };
  // Who opens a pipe waits for somebody to write into it.
  if (!stat.isFile()) return { path: shown, value: "", instead: "device" };
  try {
    return { path: shown, value: await readStart(path) };
  } catch (error) {
    const isRefused = error instanceof Error && "code" in error && (error.code === "EACCES" || error.code === "EPERM");
    if (!isRefused) throw error;
    return { path: shown, value: "", instead: "file that must not be read" };
  }
}

async function readFolder(root: string, shown: string): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  for (const folder of (await readdir(root, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (folder.isSymbolicLink()) files.push({ path: join(shown, folder.name), value: "", instead: "symbolic link" });
    if (!folder.isDirectory() || folder.name.startsWith(".")) continue;
    const names = (await readdir(join(root, folder.name))).filter((name) => !name.startsWith(".")).sort();
    for (const name of names) {
      if (!folders.includes(folder.name) && !name.endsWith(".md")) continue;
      files.push(await readFile(join(root, folder.name, name), join(shown, folder.name, name)));
    }
  }
  return files;
}

async function look(path: string, shown: string): Promise<"folder" | "file"> {
  const stat = await lstat(path).catch(() => undefined);
  if (!stat) throw new UsageError(`Unexpected path \`${shown}\`, expected a file or folder that exists`);
  if (stat.isSymbolicLink()) throw new UsageError(`Unexpected link \`${shown}\`, expected a file or folder`);
  return stat.isDirectory() ? "folder" : "file";
}

/** Find the content folder that a path belongs to: the folder that holds the folders of the kinds. */
async function findRoot(path: string, shown: string): Promise<string> {
  const kind = await look(path, shown);
  if (kind === "file") return dirname(dirname(path));
  return folders.includes(basename(path)) ? dirname(path) : path;
}

/**
 * Read the content folder that holds the given files or folders, whole, since links lead anywhere in it.
 *
 * @throws UsageError when a path does not exist, is a link, or holds no entry.
 */
export async function readContent(paths: readonly string[], cwd: string): Promise<ReadContent> {
  const roots = new Set<string>();
  const asked: string[] = [];
  for (const path of paths) {
    const full = resolve(cwd, path);
    const root = await findRoot(full, path);
    roots.add(await realpath(root));
    if (root !== full) asked.push(full);
  }
  const files: SourceFile[] = [];
  for (const root of roots) files.push(...(await readFolder(root, relative(cwd, root) || ".")));
  if (files.length === 0) {
    throw new UsageError(
      `Unexpected folder \`${paths.join(", ")}\` without entries, expected folders such as \`${folders.slice(-3).join("`, `")}\` in it`,
    );
  }
  const isAsked = ({ path }: SourceFile) => {
    const full = resolve(cwd, path);
    return asked.some((each) => full === each || full.startsWith(each + sep));
  };
  const all = asked.length === 0 || roots.size > asked.length;
  if (!all && !files.some(isAsked))
    throw new UsageError(`Unexpected path \`${paths.join(", ")}\`, expected an entry of a content folder`);
  return { files, asked: all ? undefined : new Set(files.filter(isAsked).map(({ path }) => path)) };
}
