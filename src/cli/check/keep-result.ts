import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import type { CheckedFile } from "../../check/check-result.ts";
import type { SourceFile } from "../../source/parse-entry.ts";
import { fromKeptMessage, keptMessageSchema, toKeptMessage } from "./kept-message.ts";

/** So many results are kept; the oldest go first. */
const mostKept = 20;

/** The paths of all files, and what was found in some of them. */
const keptSchema = z.object({
  paths: z.array(z.string()),
  found: z.record(z.string(), z.array(keptMessageSchema)),
});

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
  const messages = withMessages.map((file) => [file.path, file.messages.map(toKeptMessage)] as const);
  if (messages.some(([, each]) => each.includes(undefined))) return found;
  const kept = { paths: found.map((file) => file.path), found: Object.fromEntries(messages) };
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, ".gitignore"), "*\n");
    await writeFile(`${path}.${process.pid}`, JSON.stringify(kept));
    await rename(`${path}.${process.pid}`, path);
    await removeOldest(folder);
  } catch {
    // Without a cache the next check takes longer, and says the same.
  }
  return found;
}

async function readKept(path: string): Promise<readonly CheckedFile[] | undefined> {
  try {
    const kept = keptSchema.safeParse(JSON.parse(await readFile(path, "utf8"))).data;
    const messages = new Map(Object.entries(kept?.found ?? {}));
    return kept?.paths.map((file) => ({ path: file, messages: (messages.get(file) ?? []).map(fromKeptMessage) }));
  } catch {
    return undefined;
  }
}
