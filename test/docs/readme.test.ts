import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import * as audit from "../../src/audit/index.ts";
import * as check from "../../src/check/index.ts";
import * as root from "../../src/index.ts";
import * as render from "../../src/render/index.ts";
import * as search from "../../src/search/index.ts";
import { runExample } from "../run-example.ts";

const folder = join(import.meta.dirname, "../..");
const readme = readFileSync(join(folder, "README.md"), "utf8");
const manifest: { scripts: Record<string, string>; engines: { node: string }; version: string; files: string[] } =
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
/** What stands in the published package: a link to anything else is dead there. */
const packed = ["README.md", "CHANGELOG.md", "LICENSE", "docs/", "data/"];
const isPacked = (path: string) =>
  packed.some((each) => path === each || (each.endsWith("/") && path.startsWith(each)));

const blocks = [...readme.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => ({ code }));

describe("the README", () => {
  test.each(blocks)("prints what it says", ({ code }) => {
    const results = runExample(code, { ...audit, ...check, ...render, ...search, ...root });
    expect(results).not.toEqual([]);
    for (const { actual, expected } of results) expect(actual).toEqual(expected);
  });

  test("and the content stand in the package with the code", () => {
    expect(manifest.files).toEqual(["dist", "docs/*.md", "data", "CHANGELOG.md"]);
  });

  test("has its parts in order", () => {
    expect([...readme.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual([
      "What is this?",
      "When should I use this?",
      "Two commands",
      "Use",
      "Contribute",
      "Licence",
    ]);
  });

  test("shows both commands in the first screen, and they exist", () => {
    const screen = readme.split("\n").slice(0, 40).join("\n");
    expect(screen).toContain("npm ci && npm run guides");
    expect(screen).toContain("npm ci && npm test");
    expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(["guides", "test"]));
  });

  test("promises no more entries than the catalog has, and not far fewer", () => {
    const [, promised = ""] = /The catalog holds at least ([^.]*?)\s+on leg cramps/.exec(readme) ?? [];
    const counts = [...promised.matchAll(/(\d+)\s+([a-z ]+)/g)].map(([, count, name = ""]) => [
      name.replace(/ and$/, ""),
      Number(count),
    ]);
    const kinds = {
      causes: "cause",
      remedies: "remedy",
      stretches: "stretch",
      "red flags": "red-flag",
      claims: "claim",
      references: "reference",
    } as const;
    expect(counts.map(([name]) => name)).toEqual(Object.keys(kinds));
    for (const [at, kind] of Object.values(kinds).entries()) {
      const count = root.listEntries(root.catalog, kind).length;
      expect(counts[at]?.[1]).toBeLessThanOrEqual(count);
      expect(counts[at]?.[1]).toBeGreaterThan(count * 0.7);
    }
  });

  test.each([
    "README.md",
    "docs/README.md",
    "docs/CONTRIBUTING.md",
    "docs/checklist.md",
    "docs/clinical-review.md",
    "docs/design.md",
    "docs/safety.md",
    "docs/versioning.md",
  ])("%s links only to files that exist", (path) => {
    const text = readFileSync(join(folder, path), "utf8");
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = ""]) => target);
    expect(links.filter((target) => !existsSync(join(folder, dirname(path), target)))).toEqual([]);
    expect(links.filter((target) => !isPacked(join(dirname(path), target)))).toEqual([]);
  });
});
