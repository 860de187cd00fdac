import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import * as check from "../../src/check/index.ts";
import * as root from "../../src/index.ts";
import * as render from "../../src/render/index.ts";
import * as schema from "../../src/schema/index.ts";
import * as source from "../../src/source/index.ts";
import { runExample } from "../run-example.ts";

const src = join(import.meta.dirname, "../../src");
const scope = { unified, remarkParse, VFile, ...schema, ...source, ...check, ...render, ...root };

/** The examples in the doc comments of a file, each with the name of what follows it. */
function listExamples(text: string): { name: string; code: string }[] {
  return [...text.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*?)\*\/\s*export (?:async )?(?:function|const) (\w+)/g)].flatMap(
    ([, comment = "", name = ""]) => {
      const [, example] = comment.split("@example");
      return example === undefined ? [] : [{ name, code: example.replace(/^ \* ?/gm, "").trim() }];
    },
  );
}

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
const examples = files.flatMap((path) =>
  listExamples(readFileSync(join(src, path), "utf8")).map((example) => ({ ...example, path })),
);

describe("the examples in doc comments", () => {
  test.each(examples)("give what they say: $path $name", async ({ path, code }) => {
    const own: Record<string, unknown> = await import(join(src, path));
    const results = runExample(code, { ...scope, ...own });
    expect(results).not.toEqual([]);
    for (const { actual, expected } of results) expect(actual).toEqual(expected);
  });

  test("stand on every public function", () => {
    const functions = Object.entries({ ...root, ...render, ...source, ...check })
      // The default export is one of the others.
      .filter(([name, value]) => typeof value === "function" && name !== "default")
      .map(([name]) => name);
    const without = functions.filter((name) => !examples.some((example) => example.name === name));
    expect(without).toEqual([]);
  });
});
