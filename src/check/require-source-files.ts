import { requireFields } from "../catalog/require-fields.ts";
import { requireText } from "../catalog/require-text.ts";
import type { SourceFile } from "../source/parse-entry.ts";
import { sayUnexpected } from "../words/say-unexpected.ts";

/**
 * Require files to check, each with its path and what it holds. What is wrong inside a file is a message and no error.
 *
 * @throws TypeError that names the first file that is none.
 */
export function requireSourceFiles(files: readonly SourceFile[]): void {
  const given: unknown = files;
  if (!Array.isArray(given)) {
    throw new TypeError(sayUnexpected({ given, argument: "files", expected: "a list of files" }));
  }
  for (const [place, file] of given.entries()) {
    const { path, value }: { path?: unknown; value?: unknown } = requireFields(file, `files[${place}]`);
    requireText(path, `files[${place}].path`);
    if (typeof value === "string" || value instanceof Uint8Array) continue;
    const argument = `files[${place}].value`;
    throw new TypeError(sayUnexpected({ given: value, argument, expected: "a text or bytes" }));
  }
}
