import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { escapeUnsafe } from "../words/quote.ts";
import { UsageError } from "./usage-error.ts";

const mostBytes = 20_000_000;

/**
 * Read a text that a person named, such as an article.
 *
 * @throws UsageError when there is no file, or one that is too large or no text in UTF-8.
 */
export async function readTextFile(path: string, cwd: string): Promise<string> {
  const refuse = (found: string, expected: string) =>
    new UsageError(`Unexpected ${found} \`${escapeUnsafe(path)}\`, expected ${expected}`);
  const facts = await stat(resolve(cwd, path)).catch(() => undefined);
  if (!facts) throw refuse("path", "a file that exists");
  if (!facts.isFile()) throw refuse("path", "a file");
  if (facts.size > mostBytes) throw refuse("size of", `at most ${mostBytes} bytes`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(resolve(cwd, path)));
  } catch (error) {
    if (error instanceof TypeError) throw refuse("bytes that are not text in", "a text in UTF-8");
    throw error;
  }
}
