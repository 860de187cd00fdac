import { compareEntries } from "../catalog/compare-entries.ts";
import type { CompileOptions, Content } from "./compile-options.ts";

/** Compile the content into one JSON text, for other languages. */
export function compileData({ entries, moved }: Content, { version, license }: CompileOptions): string {
  const sorted = [...entries].sort(compareEntries);
  return `${JSON.stringify({ version, license, entries: sorted, moved }, undefined, 1)}\n`;
}
