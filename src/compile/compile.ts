import type { Entry } from "../schema/entry.ts";
import type { Moved } from "../schema/moved.ts";
import { kindFolders, kinds } from "../schema/vocabulary/kind.ts";
import { compileCatalog } from "./compile-catalog.ts";
import { compileData } from "./compile-data.ts";
import { compileKind } from "./compile-kind.ts";

/** How content is compiled. */
export interface CompileOptions {
  /** The version of the content. */
  readonly version: string;
  /** The licence of the content, as an SPDX identifier. */
  readonly license: string;
  /** `ts`: TypeScript modules. `js`: JavaScript modules with type declarations beside them. */
  readonly format: "ts" | "js";
  /** Where the modules import `createCatalog` and the types from. */
  readonly importFrom: string;
}

/** What is compiled: checked entries and ids that were changed. */
export interface Content {
  readonly entries: readonly Entry[];
  readonly moved: readonly Moved[];
}

/** Compile checked content into typed modules and one JSON file: a map from file name to text. */
export function compile(content: Content, options: CompileOptions): Map<string, string> {
  const files = new Map<string, string>();
  for (const kind of kinds) {
    const entries = content.entries.filter((entry) => entry.kind === kind);
    for (const [extension, text] of compileKind(kind, entries, options)) {
      files.set(`${kindFolders[kind]}${extension}`, text);
    }
  }
  for (const [extension, text] of compileCatalog(content, options)) files.set(`catalog${extension}`, text);
  files.set("data.json", compileData(content, options));
  return files;
}
