import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fileRules } from "../../src/check/file-rules.ts";
import { rules } from "../../src/check/rules/index.ts";
import { noteRules } from "../../src/notes/note-rules.ts";
import { limits } from "../../src/source/limits.ts";
import { rulesPage } from "./rules-page.ts";

const src = join(import.meta.dirname, "../../src");
const ids = [...fileRules, ...rules, ...noteRules].map(({ id }) => id);

describe("docs/rules.md", () => {
  test("is what the rules say; `npx vitest run test/docs -u` makes it anew", async () => {
    await expect(rulesPage()).toMatchFileSnapshot("../../docs/rules.md");
  });

  test("has every rule once", () => {
    expect(ids).toEqual([...new Set(ids)]);
  });

  test("has every rule that the parser says, and no other", () => {
    const said = readdirSync(src, { recursive: true, encoding: "utf8" })
      .filter(
        (name) =>
          /^(?:source\/|check\/[^/]*\.ts$)/.test(name) && name.endsWith(".ts") && !/limits|file-rules/.test(name),
      )
      .flatMap((name) => [...readFileSync(join(src, name), "utf8").matchAll(/rule(?: =|:) "([a-z0-9-]+)"/g)])
      .map(([, rule = ""]) => rule);
    const all = new Set([...said, ...Object.values(limits).map(({ rule }) => rule)]);
    const others = new Set(rules.map(({ id }) => id));
    expect(fileRules.map(({ id }) => id).sort()).toEqual([...all].filter((id) => !others.has(id)).sort());
  });
});
