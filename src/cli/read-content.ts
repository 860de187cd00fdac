import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { type Kind, kindFolders } from "../schema/vocabulary/kind.ts";
import type { SourceFile } from "../source/parse-entry.ts";
import { escapeUnsafe } from "../words/quote.ts";
import { refuseSlowFiles } from "./deadline/refuse-slow-files.ts";
import { findRoots } from "./find-roots.ts";
import { readExceptions } from "./read-exceptions.ts";
import { readSourceFile } from "./read-source-file.ts";
import { UsageError } from "./usage-error.ts";

/** The files of content folders, and which of them a person asked about. */
export interface ReadContent {
  readonly files: readonly SourceFile[];
  /** Tell whether a person asked about a path. */
  isAsked(path: string): boolean;
  /** The content folders, as whole paths. */
  readonly roots: readonly string[];
  /** The problems that are accepted. */
  readonly exceptions: SourceFile | undefined;
}

/** How content is read. */
export interface ReadContentOptions {
  /** A file of exceptions instead of the one in the content folder. */
  readonly exceptions?: string | undefined;
  /** Files that were read before and did not change since, by their whole paths. */
  readonly known?: ReadonlyMap<string, SourceFile> | undefined;
  /** The code that a worker runs to parse a file under a deadline. */
  readonly parseWorker?: URL | undefined;
}

const folders: readonly string[] = Object.values(kindFolders satisfies Record<Kind, string>);

/** Read a folder; undefined where it is gone since its name was read. */
async function listFiles(folder: string): Promise<Dirent[]> {
  const files = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return [];
    throw error;
  });
  return files.filter(({ name }) => !name.startsWith(".")).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Tell whether a file stands beside the folders of the kinds like an entry. It is not to be lost without a word. */
function isStray(file: Dirent): boolean {
  return file.isFile() && file.name.endsWith(".md") && !/^(?:readme\.md$|\.)/i.test(file.name);
}

async function readFolder(root: string, shown: string, known: ReadonlyMap<string, SourceFile>): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  const read = (dirent: Dirent, ...names: readonly string[]) => {
    const path = join(root, ...names);
    const file = known.get(path) ?? readSourceFile(path, join(shown, ...names), dirent);
    if (file) files.push(file);
  };
  for (const each of (await readdir(root, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (each.isSymbolicLink() || isStray(each)) read(each, each.name);
    if (!each.isDirectory() || each.name.startsWith(".")) continue;
    for (const dirent of await listFiles(join(root, each.name))) {
      if (folders.includes(each.name) || dirent.name.endsWith(".md")) read(dirent, each.name, dirent.name);
    }
  }
  return files;
}

/**
 * Read the content folder that holds the given files or folders, whole, since links lead anywhere in it.
 *
 * @throws UsageError when a path does not exist, is a link, or holds no entry.
 */
export async function readContent(
  paths: readonly string[],
  cwd: string,
  { exceptions, known = new Map(), parseWorker }: ReadContentOptions = {},
): Promise<ReadContent> {
  const { roots, asked } = await findRoots(paths, cwd);
  const shown = escapeUnsafe(paths.join(", "));
  const files: SourceFile[] = [];
  for (const root of roots) files.push(...(await readFolder(root, relative(cwd, root) || ".", known)));
  if (files.length === 0) {
    throw new UsageError(
      `Unexpected folder \`${shown}\` without entries, expected folders such as \`${folders.slice(-3).join("`, `")}\` in it`,
    );
  }
  const isAsked = (path: string) => {
    const full = resolve(cwd, path);
    return asked.some((each) => full === each || full.startsWith(each + sep));
  };
  if (!files.some(({ path }) => isAsked(path)))
    throw new UsageError(`Unexpected path \`${shown}\`, expected an entry of a content folder`);
  return {
    ...{ files: await refuseSlowFiles(files, parseWorker), roots, isAsked },
    exceptions: readExceptions(roots, exceptions, cwd),
  };
}
