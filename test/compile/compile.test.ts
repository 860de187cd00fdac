import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { compile } from "../../src/compile/compile.ts";
import type { CompileOptions } from "../../src/compile/compile-options.ts";
import { exportName } from "../../src/compile/export-name.ts";
import type { Entry } from "../../src/schema/entry.ts";
import type { Moved } from "../../src/schema/moved.ts";
import { kindFolders, kinds } from "../../src/schema/vocabulary/kind.ts";
import { buildDisclaimer } from "./build-disclaimer.ts";
import { loadModule } from "./load-module.ts";

const options: CompileOptions = { version: "1.2.3", license: "CC0-1.0", format: "ts", importFrom: "remedykit/query" };
const [ask, stop] = [buildDisclaimer("ask-first"), buildDisclaimer("stop-now")];
const moved: readonly Moved[] = [
  { kind: "disclaimer", id: "old-stop", movedTo: "stop-now" },
  { kind: "disclaimer", id: "old-ask", movedTo: "ask-first" },
];
const folders = Object.values(kindFolders);

describe("compile", () => {
  test("writes a module a kind, the catalog and one JSON file", () => {
    const names = (format: CompileOptions["format"]) => [
      ...compile({ entries: [], moved: [] }, { ...options, format }).keys(),
    ];
    expect(names("ts")).toEqual([...folders.map((folder) => `${folder}.ts`), "catalog.ts", "data.json"]);
    expect(names("js")).toEqual([
      ...folders.flatMap((folder) => [`${folder}.js`, `${folder}.d.ts`]),
      ...["catalog.js", "catalog.d.ts", "data.json"],
    ]);
  });

  test("writes the catalog module", () => {
    const text = compile({ entries: [stop, ask], moved }, { ...options, format: "js" }).get("catalog.js");
    expect(
      text,
    ).toBe(`/*! Made by \`remedykit build\` from a content folder: change the content, not this file. Content licence: CC0-1.0. */
import { createCatalog } from "remedykit/query";
import { askFirst as disclaimer_askFirst, stopNow as disclaimer_stopNow } from "./disclaimers.js";
/** The whole catalog, ready to be asked. */
export const catalog = /* @__PURE__ */ createCatalog([
  disclaimer_askFirst,
  disclaimer_stopNow,
], { version: "1.2.3", license: "CC0-1.0", moved: JSON.parse("[{\\"kind\\":\\"disclaimer\\",\\"id\\":\\"old-ask\\",\\"movedTo\\":\\"ask-first\\"},{\\"kind\\":\\"disclaimer\\",\\"id\\":\\"old-stop\\",\\"movedTo\\":\\"stop-now\\"}]") });
`);
  });

  test("types the catalog by the ids of each kind", () => {
    const content = { entries: [stop, ask], moved };
    const types = compile(content, { ...options, format: "js" }).get("catalog.d.ts") ?? "";
    const lines = types.split("\n");
    expect(lines.slice(1, 4)).toEqual([
      'import type { Catalog } from "remedykit/query";',
      'import type { ReferenceId } from "./references.js";',
      'import type { ArticleId } from "./articles.js";',
    ]);
    expect(lines.slice(-7)).toEqual([
      '  readonly "claim": ClaimId;',
      '  readonly "guide": GuideId;',
      '  readonly "finding": never;',
      "}",
      "/** The whole catalog, ready to be asked. */",
      "export declare const catalog: Catalog<Ids>;",
      "",
    ]);
    const ts = compile(content, options).get("catalog.ts") ?? "";
    expect(ts).toContain("export const catalog: Catalog<Ids> = /* @__PURE__ */ createCatalog<Ids>([\n");
    expect(ts).toContain('from "./disclaimers.js";');
  });

  test("writes all content as JSON", () => {
    const text = compile({ entries: [stop, ask], moved }, options).get("data.json") ?? "";
    expect(JSON.parse(text)).toEqual({
      version: "1.2.3",
      license: "CC0-1.0",
      entries: [ask, stop],
      moved: [moved[1], moved[0]],
    });
    expect(text.endsWith("}\n")).toBe(true);
  });

  test("does not depend on the order of the input, and changes nothing in it", () => {
    const entries: readonly Entry[] = catalog.entries.slice(0, 60);
    const expected = [...compile({ entries, moved }, options)];
    fc.assert(
      fc.property(fc.shuffledSubarray([...entries], { minLength: 60 }), (shuffled) => {
        const before = [...shuffled];
        expect([...compile({ entries: shuffled, moved: [...moved].reverse() }, options)]).toEqual(expected);
        expect(shuffled).toEqual(before);
      }),
      { numRuns: 10 },
    );
  });

  test("keeps every entry of the catalog", async () => {
    const files = compile(catalog, { ...options, format: "js" });
    const modules = await Promise.all(folders.map((folder) => loadModule(files.get(`${folder}.js`) ?? "")));
    const entries: readonly Entry[] = catalog.entries;
    expect(modules).toEqual(
      kinds.map((kind) =>
        Object.fromEntries(entries.filter((each) => each.kind === kind).map((each) => [exportName(each.id), each])),
      ),
    );
  });
});
