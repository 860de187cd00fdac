import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bodySections } from "../../src/schema/body-sections.ts";
import { type Kind, kindFolders, kinds } from "../../src/schema/vocabulary/kind.ts";
import { parseBody } from "../../src/source/parse-body.ts";
import { parseYaml } from "../../src/source/parse-yaml.ts";
import { readPlainBody } from "../../src/source/read-plain-body.ts";
import { readPlainEntry } from "../../src/source/read-plain-entry.ts";
import { readPlainYaml } from "../../src/source/read-plain-yaml.ts";
import { splitFrontMatter } from "../../src/source/split-front-matter.ts";

const root = join(import.meta.dirname, "../../data");

/** Every file of our content, in its two halves. */
const files = kinds.flatMap((kind) =>
  readdirSync(join(root, kindFolders[kind])).flatMap((name) => {
    const split = splitFrontMatter(readFileSync(join(root, kindFolders[kind], name), "utf8"));
    return "halves" in split ? [{ kind, id: name.replace(/\.md$/, ""), halves: split.halves }] : [];
  }),
);

/** Pieces that mean something to a parser, in any order. */
const pieces = [
  ..."a1.-_*#>:,'\"()[]{}&!%@`|~?\\<\t ",
  ...["\n", "\n\n", "\n  ", "\n- ", "\n1. ", "2) ", "\n## About\n", "\n## Steps\n", "name: ", "\nsummary: ", "  "],
  ...[
    "null",
    "true",
    "0x1F",
    "1e3",
    "2026-11-26",
    ".5",
    "1_000",
    "0b1",
    "0o17",
    "+1",
    "01",
    ".inf",
    ".nan",
    "_",
    "y",
    "no",
    "=",
    "0x",
    "---",
    "...",
    "<<: ",
    "https://a.b/c",
    " # ",
    "é",
    "\u00a0",
  ],
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(""));

describe("readPlainYaml", () => {
  test.each(["a\n-", "a\n- b", "a\n-\u00a0", "a\n-\u00a0b"])("leaves an item that goes on with a text: %j", (yaml) => {
    expect(readPlainYaml(yaml)).toBe(undefined);
  });

  test("gives what the other parser gives, or nothing", () => {
    fc.assert(
      fc.property(text, (yaml) => {
        const quick = readPlainYaml(yaml);
        if (quick === undefined) return;
        const { data, problems } = parseYaml(yaml);
        expect([quick, []]).toEqual([data, problems.map(({ found }) => found)]);
      }),
      { numRuns: 20_000 },
    );
  });
});

describe("readPlainBody", () => {
  test("gives what the Markdown parser gives, or nothing", () => {
    const kind = fc.constantFrom<Kind>("stretch", "remedy", "muscle");
    const body = fc
      .tuple(fc.constantFrom("", "\n## About\n\n", "\n## Steps\n\n1. a\n"), text)
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(kind, body, (kind, body) => {
        const quick = readPlainBody(body, kind);
        if (quick === undefined) return;
        const { fields, problems } = parseBody(body, 1, kind);
        expect([quick, []]).toEqual([fields, problems.map(({ found }) => found)]);
      }),
      { numRuns: 20_000 },
    );
  });

  test.each([
    ["words in two lines", "## About\n\nOne\ntwo.\n", { about: ["One two."] }],
    [
      "numbered lines, apart or not",
      "## Steps\n1. One.\n\n7. Two.\n8. 3 times.\n",
      { steps: ["One.", "Two.", "3 times."] },
    ],
    [
      "both headings",
      "\n## About\n\nOne.\n\nTwo.\n\n## Steps\n\n1. Go.\n",
      { about: ["One.", "Two."], steps: ["Go."] },
    ],
    ["nothing", "\n\n", {}],
  ])("reads %s", (_, body, fields) => {
    expect(readPlainBody(body, "stretch")).toEqual(fields);
  });

  test.each([
    ["a word in bold", "## About\n\n**One.**\n"],
    ["an unknown heading", "## Abuot\n\nOne.\n"],
    ["a heading twice", "## About\n\nOne.\n\n## About\n\nTwo.\n"],
    ["a heading with nothing under it", "## About\n\n## Steps\n\n1. One.\n"],
    ["text before a heading", "One.\n\n## About\n\nTwo.\n"],
    ["a list of a list", "## Steps\n\n1. 2. One.\n"],
    ["a line that goes on with a step", "## Steps\n\n1. One\ntwo.\n"],
    ["a list among paragraphs", "## About\n\n1. One.\n"],
  ])("leaves %s to the Markdown parser", (_, body) => {
    expect(readPlainBody(body, "stretch")).toBe(undefined);
  });
});

describe("readPlainEntry", () => {
  test("reads nearly all of our content, each as the other parsers do", () => {
    const quick = files.filter(({ kind, id, halves }) => {
      const plain = readPlainEntry(halves, kind, id);
      if (plain === undefined) return false;
      const { data } = parseYaml(halves.frontMatter);
      const { fields } = parseBody(halves.body, halves.bodyLine, kind);
      expect(plain.fields).toEqual({ ...Object(data), ...fields, kind, id });
      return true;
    });
    expect(quick.length / files.length).toBeGreaterThan(0.8);
  });

  test.each(["kind", "id", ...bodySections.remedy.map(({ field }) => field)])(
    "leaves a field `%s` to be refused",
    (name) => {
      const bath = files.find(({ id }) => id === "heat");
      const halves = bath && { ...bath.halves, frontMatter: `${bath.halves.frontMatter}\n${name}: remedy` };
      expect(halves && readPlainEntry(halves, "remedy", "heat")).toBe(undefined);
    },
  );
});
