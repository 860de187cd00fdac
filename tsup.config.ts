import { readFile, writeFile } from "node:fs/promises";
import { defineConfig } from "tsup";
import { toJsonSchema } from "./src/schema/to-json-schema.ts";
import { kindFolders } from "./src/schema/vocabulary/kind.ts";

const layers = ["query", "schema", "render", "audit", "search", "source", "check"];

/** The public entry points; `remedykit build data --out generated` comes first and makes the compiled content. */
const entry = {
  index: "src/index.ts",
  ...Object.fromEntries(layers.map((layer) => [layer, `src/${layer}/index.ts`])),
  ...Object.fromEntries(Object.values(kindFolders).map((folder) => [`data/${folder}`, `generated/${folder}.ts`])),
};

const common = { entry, target: "es2022", platform: "neutral", dts: true } as const;

export default defineConfig([
  {
    ...common,
    format: "esm",
    splitting: true,
    async onSuccess() {
      await writeFile("dist/data.json", await readFile("generated/data.json", "utf8"));
      await writeFile("dist/schema.json", `${JSON.stringify(toJsonSchema(), undefined, 1)}\n`);
    },
  },
  // Splitting CommonJS rewrites calls to `x.call(…)`, which unified does not survive; so each file is whole.
  {
    ...common,
    format: "cjs",
    splitting: false,
    plugins: [
      {
        // Our dependencies are ES modules, which Node marks with `__esModule` when they are required. esbuild's
        // "node mode" (the `1`) would take the whole module for the default export.
        name: "default-export-of-es-modules",
        renderChunk: (code) => ({ code: code.replaceAll(/(__toESM\(require\("[^"]+"\)), 1\)/g, "$1)") }),
      },
    ],
  },
]);
