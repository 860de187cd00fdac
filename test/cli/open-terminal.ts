import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { run } from "../../src/cli/run.ts";

const folders: string[] = [];

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** A folder of its own with some files in it. It is there until the tests of a file are done. */
export async function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "remedykit-"));
  folders.push(folder);
  for (const [name, value] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), value);
  }
  return folder;
}

/** A copy of our own content in a folder of its own. */
export async function copyContent(): Promise<string> {
  const folder = await makeFolder();
  await cp(join(import.meta.dirname, "../../data"), join(folder, "data"), { recursive: true });
  return folder;
}

/** Run the command line in a folder and keep what it prints. */
export async function runIn(cwd: string, ...words: string[]): Promise<{ code: number; out: string; error: string }> {
  const printed = { out: "", error: "" };
  const code = await run(words, {
    cwd,
    version: "1.2.3",
    colour: false,
    out: (text) => {
      printed.out += text;
    },
    error: (text) => {
      printed.error += text;
    },
  });
  return { code, ...printed };
}
