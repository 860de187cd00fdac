import { kindFolders, kinds } from "../schema/vocabulary/kind.ts";
import { banner } from "./banner.ts";
import { compileIds } from "./compile-ids.ts";
import type { CompileOptions, Content } from "./compile-options.ts";
import { exportName } from "./export-name.ts";
import { toSourceText } from "./to-source-text.ts";
import { typeName } from "./type-name.ts";

/**
 * Compile the module that holds the whole catalog: pairs of file extension and text. Imports end in
 * `.js` in TypeScript too, as every compiler and bundler understands.
 */
export function compileCatalog({ entries, moved }: Content, options: CompileOptions): [string, string][] {
  const filled = kinds.filter((kind) => entries.some((entry) => entry.kind === kind));
  const modules = filled.map((kind) => {
    const names = entries.filter((entry) => entry.kind === kind).map((entry) => exportName(entry.id));
    return `import { ${names.map((name) => `${name} as ${exportName(kind)}_${name}`).join(", ")} } from "./${kindFolders[kind]}.js";`;
  });
  const list = entries.map((entry) => `  ${exportName(entry.kind)}_${exportName(entry.id)},`).join("\n");
  const idTypes = kinds.map((kind) => `${typeName(kind)}Id`);
  const typeImports = kinds.map((kind) => `import type { ${typeName(kind)}Id } from "./${kindFolders[kind]}.js";`);
  const exported = `export type { ${idTypes.join(", ")} };`;
  const ids = compileIds(entries);
  const about = `{ version: ${JSON.stringify(options.version)}, license: ${JSON.stringify(options.license)}, moved: JSON.parse(${toSourceText(moved)}) }`;
  const says = "/** The whole catalog, ready to be asked. */";
  const runtime = `import { createCatalog } from "${options.importFrom}";`;
  if (options.format === "ts") {
    const types = `import type { Catalog } from "${options.importFrom}";`;
    const value = `${says}\nexport const catalog: Catalog<Ids> = /* @__PURE__ */ createCatalog<Ids>([\n${list}\n], ${about});`;
    return [
      [".ts", [banner(options), runtime, types, ...typeImports, ...modules, exported, ids, value, ""].join("\n")],
    ];
  }
  const value = `${says}\nexport const catalog = /* @__PURE__ */ createCatalog([\n${list}\n], ${about});`;
  const types = `import type { Catalog } from "${options.importFrom}";`;
  return [
    [".js", [banner(options), runtime, ...modules, value, ""].join("\n")],
    [
      ".d.ts",
      [
        banner(options),
        types,
        ...typeImports,
        exported,
        ids,
        `${says}\nexport declare const catalog: Catalog<Ids>;`,
        "",
      ].join("\n"),
    ],
  ];
}
