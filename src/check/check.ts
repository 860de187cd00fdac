import type { SourceFile } from "../source/parse-entry.ts";
import type { CheckOptions, CheckResult } from "./check-result.ts";
import { createChecker } from "./create-checker.ts";

/**
 * Check the files of a content folder: each file by itself, then what lies between them.
 * Every file is checked, and every problem becomes a message; nothing is thrown for bad content.
 *
 * @throws TypeError when there is an option that we do not have, today is no day, `extends` is no catalog, or `files` is no list of files.
 * @example
 * const { files } = check([{ path: "data/causes/cold.md", value: "" }]);
 * files[0]?.messages[0]?.reason;
 * // => "Unexpected empty file, expected front matter between two lines of `---`, write the fields of the entry between them"
 */
export function check(files: readonly SourceFile[], options: CheckOptions = {}): CheckResult {
  return createChecker(options).check(files);
}
