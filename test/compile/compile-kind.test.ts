import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileKind } from "../../src/compile/compile-kind.ts";
import type { CompileOptions } from "../../src/compile/compile-options.ts";
import { exportName } from "../../src/compile/export-name.ts";
import { buildDisclaimer } from "./build-disclaimer.ts";
import { loadModule } from "./load-module.ts";

const options: CompileOptions = { version: "1.2.3", license: "CC0-1.0", format: "ts", importFrom: "remedykit/query" };
const banner =
  "/*! Made by `remedykit build` from a content folder: change the content, not this file. Content licence: CC0-1.0. */";
const json = String.raw`"{\"kind\":\"disclaimer\",\"id\":\"stop-now\",\"name\":\"Stop\",\"aliases\":[],\"facts\":[],\"review\":{\"reviewedOn\":\"2026-01-02\",\"nextReviewOn\":\"2027-01-02\",\"by\":\"none-yet\"},\"type\":\"stop-rule\",\"placement\":\"footer\",\"appliesWhen\":\"Always.\",\"verbatim\":true,\"text\":[\"Stop.\"]}"`;

const compileJs = (...entries: ReturnType<typeof buildDisclaimer>[]) =>
  compileKind("disclaimer", entries, { ...options, format: "js" });
const stop = buildDisclaimer("stop-now");

describe("compileKind", () => {
  test("writes one TypeScript module, each entry a frozen export with its id as a literal type", () => {
    expect(compileKind("disclaimer", [stop], options)).toEqual([
      [
        ".ts",
        `${banner}
import type { Disclaimer } from "remedykit/query";
const freeze = (value: unknown) => { if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze); };
const read = (text: string) => { const value = JSON.parse(text); freeze(value); return value; };
export type DisclaimerId =
  | "stop-now";
export const stopNow: Disclaimer & { readonly id: "stop-now" } = /* @__PURE__ */ read(${json});
`,
      ],
    ]);
  });

  test("writes a JavaScript module with its types beside it", () => {
    expect(compileJs(stop)).toEqual([
      [
        ".js",
        `${banner}
const freeze = (value) => { if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze); };
const read = (text) => { const value = JSON.parse(text); freeze(value); return value; };
export const stopNow = /* @__PURE__ */ read(${json});
`,
      ],
      [
        ".d.ts",
        `${banner}
import type { Disclaimer } from "remedykit/query";
export type DisclaimerId =
  | "stop-now";
export declare const stopNow: Disclaimer & { readonly id: "stop-now" };
`,
      ],
    ]);
  });

  test("writes a module for a kind without entries", () => {
    expect(compileKind("red-flag", [], options)).toEqual([[".ts", `${banner}\nexport type RedFlagId = never;\n`]]);
    expect(compileKind("red-flag", [], { ...options, format: "js" })).toEqual([
      [".js", `${banner}\nexport {};\n`],
      [".d.ts", `${banner}\nexport type RedFlagId = never;\n`],
    ]);
  });

  test("makes the ids of all entries one literal type", () => {
    const text = compileKind("disclaimer", [stop, buildDisclaimer("ask-first")], options)[0]?.[1] ?? "";
    expect(text).toContain('export type DisclaimerId =\n  | "stop-now"\n  | "ask-first";\n');
  });
});

describe("a compiled module", () => {
  const load = async (...entries: ReturnType<typeof buildDisclaimer>[]) =>
    loadModule(compileJs(...entries)[0]?.[1] ?? "");

  test("exports the entries as they were, frozen through and through", async () => {
    const { stopNow } = await load(stop);
    expect(stopNow).toEqual(stop);
    const isFrozen = (value: unknown): boolean =>
      typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    expect(isFrozen(stopNow)).toBe(true);
  });

  test.each([
    "</script><script>globalThis.hacked = 1</script>",
    "<!-- --> ]]>",
    `\`\${globalThis.hacked = 1}\``,
    '"; globalThis.hacked = 1; "',
    "'); globalThis.hacked = 1; ('",
    "\\u0022; globalThis.hacked = 1; //",
    "*/ globalThis.hacked = 1; /*",
    "\u2028globalThis.hacked = 1\u2029",
    "a\\",
    '\\\\"',
    "\u0000\b\f\n\r\t\u007f",
    "\ud800",
    "__proto__",
  ])("keeps %j data", async (text) => {
    const entry = buildDisclaimer("stop-now", { name: text, text: [text] });
    const code = compileJs(entry)[0]?.[1] ?? "";
    expect(await loadModule(code)).toEqual({ stopNow: entry });
    expect(code.replace("/*!", "")).not.toMatch(/[\u2028\u2029]|<\/?script|<!--/);
    expect("hacked" in globalThis).toBe(false);
  });

  test("keeps a field that is called `__proto__` a field", async () => {
    const entry: ReturnType<typeof buildDisclaimer> = JSON.parse(
      JSON.stringify(stop).replace('"name":', '"__proto__":{"polluted":true},"name":'),
    );
    const { stopNow } = await load(entry);
    expect(Object.getOwnPropertyDescriptor(stopNow, "__proto__")?.value).toEqual({ polluted: true });
    expect("polluted" in {}).toBe(false);
  });

  test("keeps any text data", async () => {
    const texts = fc.sample(fc.string({ unit: "binary", minLength: 1 }), 200);
    const entry = buildDisclaimer("stop-now", { text: texts });
    expect(await load(entry)).toEqual({ stopNow: entry });
  });

  test("loads with every word of JavaScript, and each name of its own, as an id", async () => {
    const words =
      "arguments async await break case catch class const constructor continue debugger default delete do else enum eval export extends false finally for freeze from function get if implements import in instanceof interface let new null of package private protected prototype public read return set static super switch this throw true try type typeof undefined value var void while with yield";
    const ids = words.split(" ");
    const entries = ids.map((id) => buildDisclaimer(id));
    expect(await load(...entries)).toEqual(Object.fromEntries(entries.map((entry) => [exportName(entry.id), entry])));
  });
});
