import type { CheckedFile } from "../check/check-result.ts";
import { decode } from "../source/decode.ts";
import type { SourceFile } from "../source/parse-entry.ts";

/** List the texts of the files with problems, by their paths: what is no text is left out. */
export function listTexts(files: readonly SourceFile[], checked: readonly CheckedFile[]): Map<string, string> {
  const wanted = new Set(checked.filter(({ messages }) => messages.length > 0).map(({ path }) => path));
  const texts = new Map<string, string>();
  for (const { path, value } of files) {
    if (!wanted.has(path)) continue;
    const decoded = decode(value);
    if ("text" in decoded) texts.set(path, decoded.text);
  }
  return texts;
}
