import type { Entry } from "../schema/entry.ts";
import { kinds } from "../schema/vocabulary/kind.ts";
import { toStringLiteral } from "./to-string-literal.ts";
import { typeName } from "./type-name.ts";

/** Write the findings that red flags ask about as a literal union: each once, sorted. */
function findingType(entries: readonly Entry[]): string {
  const ids = entries.flatMap((entry) => (entry.kind === "red-flag" ? entry.findings.map(({ id }) => id) : []));
  return [...new Set(ids)].sort().map(toStringLiteral).join(" | ") || "never";
}

/** Compile the type of the ids of a catalog: those of each kind, and those of the findings, which are no entries. */
export function compileIds(entries: readonly Entry[]): string {
  return [
    "/** The ids of the catalog, by kind. */",
    "export interface Ids {",
    ...kinds.map((kind) => `  readonly "${kind}": ${typeName(kind)}Id;`),
    `  readonly "finding": ${findingType(entries)};`,
    "}",
  ].join("\n");
}
