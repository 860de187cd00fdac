import type { CompileOptions, Content } from "./compile-options.ts";

/** Compile the content into one JSON text, for other languages. */
export function compileData({ entries, moved }: Content, { version, license }: CompileOptions): string {
  return `${JSON.stringify({ version, license, entries, moved }, undefined, 1)}\n`;
}
