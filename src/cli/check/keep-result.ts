import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { CheckedFile } from "../../check/check-result.ts";
import { isRecord } from "../../schema/is-record.ts";
import type { SourceFile } from "../../source/parse-entry.ts";

/** So many results are kept; the oldest go first. */
const mostKept = 20;

/** Name what is checked by its content: every file with its path, and all else that the result hangs on. */
export function nameContent(files: readonly SourceFile[], facts: unknown): string {
  const hash = createHash("sha256").update(JSON.stringify(facts));
  for (const { path, value, instead = "" } of files) {
    const bytes = typeof value === "string" ? Buffer.from(value) : value;
    hash.update(`\0${path}\0${instead}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

/** Remove the oldest results where there are too many. */
async function removeOldest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json"));
  if (names.length <= mostKept) return;
  const aged = await Promise.all(names.map(async (name) => ({ name, age: (await stat(join(folder, name))).mtimeMs })));
  const oldest = aged.sort((a, b) => b.age - a.age).slice(mostKept);
  await Promise.all(oldest.map(({ name }) => rm(join(folder, name), { force: true })));
}

/**
 * Give the result that was kept for content of this name, or check it and keep the result in a folder of its own. The
 * folder can be removed at any time; what cannot be read or written there is as if it were not.
 */
export async function keepResult(
  folder: string,
  name: string,
  check: () => Promise<readonly CheckedFile[]>,
): Promise<readonly CheckedFile[]> {
  const path = join(folder, `${name}.json`);
  const known = await readKept(path);
  if (known) return known;
  const found = await check();
  const withMessages = found.filter(({ messages }) => messages.length > 0);
  const { toKeptMessages } = await import("./kept-messages.ts");
  const messages = toKeptMessages(withMessages);
  if (!messages) return found;
  const kept = { paths: found.map((file) => file.path), messages };
  try {
    // A folder that was there holds other things: git may have to see them.
    const isNew = (await mkdir(folder, { recursive: true })) !== undefined;
    if (isNew) await writeFile(join(folder, ".gitignore"), "*\n");
    await writeFile(`${path}.${process.pid}`, JSON.stringify(kept));
    await rename(`${path}.${process.pid}`, path);
    await removeOldest(folder);
  } catch {
    // Without a cache the next check takes longer, and says the same.
  }
  return found;
}

function isPaths(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

/** Read messages that were kept, most often none. */
async function readMessages(kept: unknown) {
  if (isRecord(kept) && Object.keys(kept).length === 0) return new Map<string, never>();
  const { fromKeptMessages } = await import("./kept-messages.ts");
  return fromKeptMessages(kept);
}

async function readKept(path: string): Promise<readonly CheckedFile[] | undefined> {
  try {
    const kept: unknown = JSON.parse(await readFile(path, "utf8"));
    if (!isRecord(kept) || !isPaths(kept.paths)) return undefined;
    const messages = await readMessages(kept.messages);
    return messages && kept.paths.map((file) => ({ path: file, messages: messages.get(file) ?? [] }));
  } catch {
    return undefined;
  }
}
