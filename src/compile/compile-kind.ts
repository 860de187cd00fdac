import type { Entry } from "../schema/entry.ts";
import type { Kind } from "../schema/vocabulary/kind.ts";
import { banner } from "./banner.ts";
import type { CompileOptions } from "./compile-options.ts";
import { exportName } from "./export-name.ts";
import { toSourceText } from "./to-source-text.ts";
import { typeName } from "./type-name.ts";

function idType(kind: Kind, entries: readonly Entry[]): string {
  const ids = entries.map((entry) => `\n  | "${entry.id}"`).join("");
  return `export type ${typeName(kind)}Id =${ids || " never"};`;
}

/** The lines that parse the JSON text of an entry and freeze it, when the module is loaded. */
function readLines(format: CompileOptions["format"]): string[] {
  const [value, text] = format === "ts" ? ["value: unknown", "text: string"] : ["value", "text"];
  return [
    `const freeze = (${value}) => { if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze); };`,
    `const read = (${text}) => { const value = JSON.parse(text); freeze(value); return value; };`,
  ];
}

/** Compile the entries of one kind: pairs of file extension and text. Each entry is an export of its own, so that unused ones fall away. */
export function compileKind(kind: Kind, entries: readonly Entry[], options: CompileOptions): [string, string][] {
  const type = typeName(kind);
  const typed = (id: string) => `${type} & { readonly id: "${id}" }`;
  const imports = `import type { ${type} } from "${options.importFrom}";`;
  const used = entries.length > 0;
  const value = (entry: Entry) => `/* @__PURE__ */ read(${toSourceText(entry)})`;
  const lines = (each: (entry: Entry) => string) => entries.map(each);
  if (options.format === "ts") {
    const body = lines((entry) => `export const ${exportName(entry.id)}: ${typed(entry.id)} = ${value(entry)};`);
    const head = used ? [imports, ...readLines("ts")] : [];
    return [[".ts", [banner(options), ...head, idType(kind, entries), ...body, ""].join("\n")]];
  }
  const body = lines((entry) => `export const ${exportName(entry.id)} = ${value(entry)};`);
  const types = lines((entry) => `export declare const ${exportName(entry.id)}: ${typed(entry.id)};`);
  return [
    [".js", [banner(options), ...(used ? readLines("js") : ["export {};"]), ...body, ""].join("\n")],
    [".d.ts", [banner(options), ...(used ? [imports] : []), idType(kind, entries), ...types, ""].join("\n")],
  ];
}
