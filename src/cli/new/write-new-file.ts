import { lstat, mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { kindFolders } from "../../schema/vocabulary/kind.ts";
import { escapeUnsafe } from "../../words/quote.ts";
import { UsageError } from "../usage-error.ts";

/** Find the file of any kind that has an id already. */
async function findTaken(folder: string, id: string): Promise<string | undefined> {
  for (const each of Object.values(kindFolders)) {
    const names: readonly string[] = await readdir(join(folder, each)).catch(() => []);
    if (names.includes(`${id}.md`)) return `${each}/${id}.md`;
  }
  return undefined;
}

/**
 * Refuse to write where a link leads elsewhere.
 *
 * @throws UsageError when the folder is a link.
 */
async function requirePlainFolder(path: string, shown: string): Promise<void> {
  const facts = await lstat(path).catch(() => undefined);
  if (!facts || facts.isDirectory()) return;
  throw new UsageError(
    `Unexpected ${facts.isSymbolicLink() ? "link" : "file"} \`${escapeUnsafe(shown)}\`, expected a folder`,
  );
}

/** Where a new entry is written. */
export interface NewFile {
  readonly cwd: string;
  /** The content folder. */
  readonly folder: string;
  /** The folder of the kind. */
  readonly kindFolder: string;
  readonly id: string;
}

/**
 * Write the file of a new entry and give its path. Nothing is ever written over.
 *
 * @throws UsageError when the id is taken.
 */
export async function writeNewFile({ cwd, folder, kindFolder, id }: NewFile, text: string): Promise<string> {
  const root = resolve(cwd, folder);
  const taken = await findTaken(root, id);
  if (taken !== undefined) {
    throw new UsageError(
      `Unexpected id \`${id}\`, expected one that is not taken: it is taken by \`${escapeUnsafe(join(folder, taken))}\`, choose another`,
    );
  }
  const shown = join(folder, kindFolder, `${id}.md`);
  await requirePlainFolder(root, folder);
  await requirePlainFolder(join(root, kindFolder), join(folder, kindFolder));
  await mkdir(dirname(resolve(cwd, shown)), { recursive: true });
  await writeFile(resolve(cwd, shown), text, { flag: "wx" });
  return shown;
}
