import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { defineConfig, type Options } from "tsup";
import { toEditorSchema } from "./src/schema/to-editor-schema.ts";
import { toJsonSchema } from "./src/schema/to-json-schema.ts";
import { kindFolders, kinds } from "./src/schema/vocabulary/kind.ts";

const layers = ["query", "schema", "render", "audit", "search", "source", "check", "notes"];

/** The public entry points; `remedykit build data --out generated` comes first and makes the compiled content. */
const entry = {
  index: "src/index.ts",
  ...Object.fromEntries(layers.map((layer) => [layer, `src/${layer}/index.ts`])),
  ...Object.fromEntries(Object.values(kindFolders).map((folder) => [`data/${folder}`, `generated/${folder}.ts`])),
};

const common = { entry, target: "es2022", platform: "neutral", dts: true } as const;

/** The name of the package that a file of `node_modules` belongs to, or nothing for our own. */
function packageOf(path: string): string | undefined {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
}

/** Write the licences of the packages that are bundled beside what they are bundled into. */
async function writeLicenses(names: ReadonlySet<string>, file: string): Promise<void> {
  const texts = [...names].sort().map(async (name) => {
    const folder = `node_modules/${name}`;
    const license = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
    const text = license ? await readFile(`${folder}/${license}`, "utf8") : "";
    const { version, license: id } = JSON.parse(await readFile(`${folder}/package.json`, "utf8"));
    return `${name} ${version} (${id})\n\n${text.trim()}\n`;
  });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, (await Promise.all(texts)).join(`\n${"-".repeat(80)}\n\n`));
}

/** Write the licences of what a build bundles into a file. */
const licenses = (file: string): NonNullable<Options["esbuildPlugins"]>[number] => ({
  name: "licenses",
  setup(build) {
    build.initialOptions.metafile = true;
    build.onEnd(async ({ metafile }) => {
      const names = new Set(Object.keys(metafile?.inputs ?? {}).flatMap((path) => packageOf(path) ?? []));
      await writeLicenses(names, file);
    });
  },
});

/** What only a file with mistakes needs: the parsers that know places, each with the function that it exports. */
const parsers = { "parse-yaml": "parseYaml", "parse-body": "parseBody" };

/** Load such a parser when it is called for the first time: most runs of the command line never do. */
const loadParsersLater: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "load-parsers-later",
  setup(build) {
    for (const [file, name] of Object.entries(parsers)) {
      build.onLoad({ filter: new RegExp(`source[\\\\/]${file}\\.ts$`) }, () => ({
        contents: `export const ${name} = (...given) => require("../parsers/${file}.cjs").${name}(...given);`,
      }));
    }
    build.onResolve({ filter: /^\.\.\/parsers\// }, ({ path }) => ({ path, external: true }));
  },
};

/** These parsers, each with all that it needs in one file. */
const parserFiles: Options = {
  entry: Object.fromEntries(Object.keys(parsers).map((file) => [file, `src/source/${file}.ts`])),
  format: "cjs",
  outExtension: () => ({ js: ".cjs" }),
  target: "node20",
  outDir: "dist/parsers",
  clean: true,
  splitting: false,
  minify: true,
  noExternal: [/./],
  esbuildPlugins: [licenses("dist/parsers/LICENSES.txt")],
};

/**
 * The command line, with what it needs in one place: to find and load some 200 files of packages takes longer than to
 * check an entry. It is built by `tsup --env.part cli`.
 */
const cli: Options = {
  entry: { main: "src/cli/main.ts", "parse-worker": "src/cli/deadline/parse-worker.ts" },
  format: "esm",
  target: "node20",
  outDir: "dist/cli",
  clean: true,
  splitting: true,
  minify: true,
  external: ["remedykit"],
  noExternal: [/^(?!remedykit$)/],
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  esbuildPlugins: [loadParsersLater, licenses("dist/cli/LICENSES.txt")],
};

const libraries: Options[] = [
  {
    ...common,
    format: "esm",
    splitting: true,
    esbuildPlugins: [licenses("dist/LICENSES.txt")],
    async onSuccess() {
      await writeFile("dist/data.json", await readFile("generated/data.json", "utf8"));
      await writeFile("dist/schema.json", `${JSON.stringify(toJsonSchema(), undefined, 1)}\n`);
      await mkdir("dist/schemas", { recursive: true });
      for (const kind of kinds) {
        await writeFile(`dist/schemas/${kind}.json`, `${JSON.stringify(toEditorSchema(kind), undefined, 1)}\n`);
      }
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
];

export default defineConfig(({ env }) => (env?.part === "cli" ? [cli, parserFiles] : libraries));
