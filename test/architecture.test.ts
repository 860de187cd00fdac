import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, normalize, relative } from "node:path";
import { describe, expect, test } from "vitest";

const src = join(import.meta.dirname, "../src");

/** What each layer may import from, besides itself. `index.ts` and `cli` may import from all. */
const layers: Record<string, readonly string[]> = {
  words: [],
  schema: [],
  catalog: ["words", "schema"],
  query: ["words", "schema", "catalog"],
  render: ["words", "schema", "catalog", "query"],
  audit: ["words", "schema", "catalog", "render"],
  search: ["words", "schema", "catalog"],
  source: ["words", "schema"],
  check: ["words", "schema", "catalog", "source"],
  notes: ["words", "schema", "source", "check"],
  report: ["words", "source", "check"],
  compile: ["schema", "catalog"],
  cli: [
    "words",
    "schema",
    "catalog",
    "query",
    "render",
    "audit",
    "search",
    "source",
    "check",
    "notes",
    "report",
    "compile",
  ],
};

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => ({ path: normalize(name), text: readFileSync(join(src, name), "utf8") }));

function importsOf({ path, text }: (typeof files)[number]): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(([, target = ""]) =>
    normalize(join(dirname(path), target)),
  );
}

/** Files that are run, not imported. */
const programs = ["cli/main.ts", "cli/deadline/parse-worker.ts"];

const layerOf = (path: string) => (path.includes("/") ? (path.split("/")[0] ?? "") : "index");
const lineCount = (text: string) => text.trimEnd().split("\n").length;

/** Follow imports from a file; the first way back to it, or undefined. */
function findCycle(start: string, graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const seen = new Set<string>();
  const walk = (path: string, way: string[]): string[] | undefined => {
    for (const next of graph.get(path) ?? []) {
      if (next === start) return [...way, next];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = walk(next, [...way, next]);
      if (found) return found;
    }
    return undefined;
  };
  return walk(start, [start]);
}

describe("the house", () => {
  test("has the layers of the table and no other folder", () => {
    const folders = new Set(files.map(({ path }) => layerOf(path)));
    expect([...folders].sort()).toEqual([...Object.keys(layers), "index"].sort());
  });

  test("lets a layer import only from the layers above it", () => {
    const wrong = files.flatMap((file) => {
      const layer = layerOf(file.path);
      if (layer === "index") return [];
      // The search over the built-in catalog stands on compiled content, as the root does.
      if (file.path === "search/search.ts") return [];
      const allowed = [layer, ...(layers[layer] ?? [])];
      return importsOf(file)
        .filter((target) => !allowed.includes(layerOf(target)))
        .map((target) => `${file.path} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  test("has no cycle of imports, types included", () => {
    const graph = new Map(files.map((file) => [file.path, importsOf(file)]));
    expect(files.map(({ path }) => findCycle(path, graph)).filter((cycle) => cycle !== undefined)).toEqual([]);
  });

  test("has no file over 200 lines, and half of them at most 50", () => {
    const sizes = files.map(({ path, text }) => ({ path, lines: lineCount(text) })).sort((a, b) => a.lines - b.lines);
    expect(sizes.filter(({ lines }) => lines > 200)).toEqual([]);
    expect(sizes[Math.floor(sizes.length / 2)]?.lines).toBeLessThanOrEqual(50);
  });

  test("has no dumping ground", () => {
    const forbidden = /(?:^|\/)(?:utils?|helpers?|common|shared|misc|lib|core|types|constants)(?:\.ts$|\/)/;
    expect(files.map(({ path }) => path).filter((path) => forbidden.test(path))).toEqual([]);
  });

  test("names every file like something that it exports", () => {
    const wrong = files.filter(({ path, text }) => {
      const stem = basename(path, ".ts");
      if (stem === "index" || programs.includes(path)) return false;
      const names = [...text.matchAll(/^export (?:async )?(?:const|function|class|interface|type) (\w+)/gm)];
      const kebab = names.map(([, name = ""]) => name.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase());
      return !kebab.some((name) => name === stem || name === `${stem}-schema`);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test("re-exports only, in an index file, and only where there is a public entry or the list of rules", () => {
    const indexes = files.filter(({ path }) => basename(path) === "index.ts");
    expect(indexes.map(({ path }) => path).sort()).toEqual(
      [
        "audit/index.ts",
        "check/index.ts",
        "check/rules/index.ts",
        "index.ts",
        "notes/index.ts",
        "query/index.ts",
        "render/index.ts",
        "schema/index.ts",
        "search/index.ts",
        "source/index.ts",
      ].sort(),
    );
    const doing = indexes.filter(
      ({ path, text }) => path !== "check/rules/index.ts" && /^(?!export |\s|\}|$)/m.test(text),
    );
    expect(doing.map(({ path }) => path)).toEqual([]);
  });

  test("imports an index file of its own only for the list of rules", () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter(
          (target) => basename(target) === "index.ts" && target !== "check/rules/index.ts" && file.path !== "index.ts",
        )
        .map((target) => `${file.path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe("what a layer loads", () => {
  /** Packages that a layer may load at run time. */
  const packages: Record<string, readonly string[]> = {
    index: [],
    words: ["leven"],
    schema: ["zod"],
    catalog: [],
    query: [],
    audit: ["flesch-kincaid", "hast", "hast-util-sanitize", "mdast-util-to-hast", "syllable"],
    render: ["hast-util-sanitize", "mdast", "mdast-util-gfm-table", "remark-html", "remark-stringify", "unified"],
    search: ["minisearch"],
    source: [
      "js-yaml",
      "mdast",
      "remark-parse",
      "remark-stringify",
      "unified",
      "unist",
      "vfile-location",
      "vfile-message",
      "yaml",
      "zod",
    ],
    check: ["unist", "vfile", "vfile-message", "zod"],
    notes: [
      "nlcst",
      "parse-english",
      "retext-equality",
      "retext-passive",
      "retext-readability",
      "retext-repeated-words",
      "vfile",
      "vfile-message",
    ],
    report: [],
    compile: [],
  };

  const packagesOf = ({ text }: (typeof files)[number]) =>
    [...text.matchAll(/^[^`]*from "([^."][^"]*)"/gm)].map(([, name = ""]) => name);

  test("is a short list of packages, and no Node module outside the command line", () => {
    const wrong = files.flatMap((file) => {
      const layer = layerOf(file.path);
      if (layer === "cli") return [];
      return packagesOf(file)
        .filter((name) => !packages[layer]?.includes(name))
        .map((name) => `${file.path} loads ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  test("leaves zod, YAML and unified out of everything that `remedykit` and `remedykit/query` load", () => {
    const seen = new Set<string>();
    const walk = (path: string) => {
      const file = files.find((each) => each.path === path);
      if (!file || seen.has(path)) return;
      seen.add(path);
      const loaded = file.text.replace(/^(?:import|export) type [^;]+;/gm, "");
      for (const target of importsOf({ path, text: loaded })) walk(target);
    };
    walk("query/index.ts");
    const loaded = files
      .filter(({ path }) => seen.has(path))
      .flatMap((file) => packagesOf({ ...file, text: file.text.replace(/^(?:import|export) type [^;]+;/gm, "") }));
    // `leven` is built in: it stands with the tools, so that the published files hold its few lines.
    expect(loaded).toEqual(["leven"]);
    expect([...seen].some((path) => path === "catalog/create-catalog.ts")).toBe(true);
  });
});

test("nothing in the project names a place outside it", () => {
  const root = join(import.meta.dirname, "..");
  const folders = ["src", "test", "data", "docs", ".ci", ".github"];
  const outside = /\.\.\/shared|(?:^|[\s"'`(])\/(?:work|home|root)\//m;
  const found = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/docs.api|node_modules/.test(entry.parentPath))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !path.endsWith("architecture.test.ts") && outside.test(readFileSync(path, "utf8")))
      .map((path) => relative(root, path)),
  );
  expect(found).toEqual([]);
});
