import { readFile, writeFile } from "node:fs/promises";
import { defineConfig } from "tsup";
import { toJsonSchema } from "./src/schema/to-json-schema.ts";
import { kindFolders } from "./src/schema/vocabulary/kind.ts";

const layers = ["query", "schema", "render", "source", "check"];

/** The public entry points; `remedykit build data --out generated` comes first and makes the compiled content. */
const entry = {
  index: "src/index.ts",
  ...Object.fromEntries(layers.map((layer) => [layer, `src/${layer}/index.ts`])),
  ...Object.fromEntries(Object.values(kindFolders).map((folder) => [`data/${folder}`, `generated/${folder}.ts`])),
};

export default defineConfig({
  entry,
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  dts: true,
  splitting: true,
  treeshake: false,
  async onSuccess() {
    await writeFile("dist/data.json", await readFile("generated/data.json", "utf8"));
    await writeFile("dist/schema.json", `${JSON.stringify(toJsonSchema(), undefined, 1)}\n`);
  },
});
