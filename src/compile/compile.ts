import { compareEntries } from "../catalog/compare-entries.ts";
import { kindFolders, kinds } from "../schema/vocabulary/kind.ts";
import { compileCatalog } from "./compile-catalog.ts";
import { compileData } from "./compile-data.ts";
import { compileKind } from "./compile-kind.ts";
import type { CompileOptions, Content } from "./compile-options.ts";

/**
 * Compile checked content into typed modules and one JSON file: a map from file name to text. Everything is in
 * catalog order, so the input order does not matter and a catalog is sorted quickly when it is created.
 */
export function compile({ entries, moved }: Content, options: CompileOptions): Map<string, string> {
  const content = {
    entries: [...entries].sort(compareEntries),
    moved: [...moved].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
  const files = new Map<string, string>();
  for (const kind of kinds) {
    const ofKind = content.entries.filter((entry) => entry.kind === kind);
    for (const [extension, text] of compileKind(kind, ofKind, options)) {
      files.set(`${kindFolders[kind]}${extension}`, text);
    }
  }
  for (const [extension, text] of compileCatalog(content, options)) files.set(`catalog${extension}`, text);
  files.set("data.json", compileData(content, options));
  return files;
}
