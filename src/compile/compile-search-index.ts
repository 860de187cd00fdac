import { banner } from "./banner.ts";
import type { CompileOptions } from "./compile-options.ts";
import { toStringLiteral } from "./to-string-literal.ts";

/** Compile a search index, which is JSON text, into a module: pairs of file extension and text. */
export function compileSearchIndex(index: string, options: CompileOptions): [string, string][] {
  const says = "/** The search index of the catalog, for `createSearch(catalog, { index: searchIndex })`. */";
  const literal = toStringLiteral(index);
  if (options.format === "ts") {
    return [[".ts", [banner(options), says, `export const searchIndex: string =\n  ${literal};`, ""].join("\n")]];
  }
  return [
    [".js", [banner(options), says, `export const searchIndex =\n  ${literal};`, ""].join("\n")],
    [".d.ts", [banner(options), says, "export declare const searchIndex: string;", ""].join("\n")],
  ];
}
