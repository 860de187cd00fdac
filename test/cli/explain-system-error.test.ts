import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { explainSystemError } from "../../src/cli/explain-system-error.ts";

const folder = mkdtempSync(join(tmpdir(), "system-error-"));
const file = join(folder, "file");
writeFileSync(file, "text");

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Make an error as the system gives it. */
const refuse = (code: string, path = "out") => Object.assign(new Error("raw"), { code, syscall: "open", path });

test.each([
  [
    "a file where a folder is made",
    () => mkdir(file, { recursive: true }),
    `Unexpected file \`${file}\`, expected a folder`,
  ],
  [
    "a file on the way",
    () => mkdir(join(file, "inner"), { recursive: true }),
    `Unexpected file on the way to \`${join(file, "inner")}\`, expected folders only`,
  ],
])("says in our words what the system refuses: %s", async (_, run, said) => {
  expect(explainSystemError(await run().catch((error: unknown) => error))).toBe(said);
});

test.each([
  ["EISDIR", "Unexpected folder `out`, expected a file"],
  ["EACCES", "Unexpected `out`, expected a place that you may read and write"],
  ["EPERM", "Unexpected `out`, expected a place that you may read and write"],
  ["EROFS", "Unexpected `out`, expected a disk that can be written to"],
  ["ENOSPC", "Unexpected full disk at `out`, expected room for it, free some space"],
  ["EEXIST", "raw"],
  ["EMFILE", "raw"],
])("knows %s", (code, said) => {
  expect(explainSystemError(refuse(code))).toBe(said);
});

test("keeps the words of the system where it names no path", async () => {
  const error: unknown = await readFile(folder).catch((each: unknown) => each);
  expect(explainSystemError(error)).toBe("EISDIR: illegal operation on a directory, read");
});

test.each([new Error("a slip of ours"), new TypeError("x"), "text", undefined])("leaves %s alone", (error) => {
  expect(explainSystemError(error)).toBeUndefined();
});
