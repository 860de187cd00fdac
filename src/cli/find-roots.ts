import { lstat, readdir, realpath } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { kindFolders } from "../schema/vocabulary/kind.ts";
import { escapeUnsafe } from "../words/quote.ts";
import { UsageError } from "./usage-error.ts";

const folders: readonly string[] = Object.values(kindFolders);

/** The content folders that some paths belong to, and what of them the paths name. All paths are whole and real. */
export interface Roots {
  readonly roots: readonly string[];
  /** The files and folders to report on; a root stands for all in it. */
  readonly asked: readonly string[];
}

async function look(path: string, shown: string): Promise<"folder" | "file"> {
  const name = escapeUnsafe(shown);
  const stat = await lstat(path).catch(() => undefined);
  if (!stat) throw new UsageError(`Unexpected path \`${name}\`, expected a file or folder that exists`);
  if (stat.isSymbolicLink()) throw new UsageError(`Unexpected link \`${name}\`, expected a file or folder`);
  return stat.isDirectory() ? "folder" : "file";
}

async function holdsContent(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  return names.some((name) => folders.includes(name));
}

/** Find the content folder that a path belongs to: the folder that holds the folders of the kinds. */
async function findRoot(path: string, shown: string): Promise<string> {
  const kind = await look(path, shown);
  if (kind === "file") {
    const root = dirname(dirname(path));
    if (await holdsContent(root)) return root;
    throw new UsageError(
      `Unexpected file \`${escapeUnsafe(shown)}\`, expected an entry, such as \`data/remedies/heat.md\``,
    );
  }
  return folders.includes(basename(path)) ? dirname(path) : path;
}

/**
 * Find the content folders that the given files or folders belong to.
 *
 * @throws UsageError when a path does not exist or is a link.
 */
export async function findRoots(paths: readonly string[], cwd: string): Promise<Roots> {
  const roots = new Set<string>();
  const asked: string[] = [];
  for (const path of paths) {
    const full = resolve(cwd, path);
    const root = await findRoot(full, path);
    const real = await realpath(root);
    roots.add(real);
    asked.push(join(real, relative(root, full)));
  }
  return { roots: [...roots], asked };
}
