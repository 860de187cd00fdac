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
  /** The paths to report on; undefined for all. */
  readonly asked: ReadonlySet<string> | undefined;
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

async function readFolder(root: string, shown: string, known: ReadonlyMap<string, SourceFile>): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  for (const folder of (await readdir(root, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (folder.isSymbolicLink()) files.push({ path: join(shown, folder.name), value: "", instead: "symbolic link" });
    if (!folder.isDirectory() || folder.name.startsWith(".")) continue;
    for (const dirent of await listFiles(join(root, folder.name))) {
      const { name } = dirent;
      if (!folders.includes(folder.name) && !name.endsWith(".md")) continue;
      const path = join(root, folder.name, name);
      const file = known.get(path) ?? readSourceFile(path, join(shown, folder.name, name), dirent);
      if (file) files.push(file);
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
  const isAsked = ({ path }: SourceFile) => {
    const full = resolve(cwd, path);
    return asked?.some((each) => full === each || full.startsWith(each + sep)) ?? true;
  };
  const wanted = files.filter(isAsked).map(({ path }) => path);
  if (wanted.length === 0) throw new UsageError(`Unexpected path \`${shown}\`, expected an entry of a content folder`);
  return {
    ...{ files: await refuseSlowFiles(files, parseWorker), roots, asked: asked && new Set(wanted) },
    exceptions: readExceptions(roots, exceptions, cwd),
  };
}
