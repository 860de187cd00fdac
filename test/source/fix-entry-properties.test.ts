import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { bodySections } from "../../src/schema/body-sections.ts";
import type { Entry } from "../../src/schema/entry.ts";
import { kindFolders, kinds } from "../../src/schema/vocabulary/kind.ts";
import { fixEntry } from "../../src/source/fix-entry.ts";
import { parseEntry } from "../../src/source/parse-entry.ts";
import { splitFrontMatter } from "../../src/source/split-front-matter.ts";
import { stringifyEntry } from "../../src/source/stringify-entry.ts";
import { tidyFences } from "../../src/source/tidy-fences.ts";
import { arbitraryEntry } from "./arbitrary-entry.ts";
import { choices, messyText } from "./messy-text.ts";

const runs = Number(process.env.FIX_RUNS ?? 40);
const entries: readonly Entry[] = catalog.entries;
const pathOf = ({ kind, id }: Pick<Entry, "kind" | "id">) => `data/${kindFolders[kind]}/${id}.md`;

/** The fields that stand in the front matter of an entry. */
function fieldsOf(entry: Entry): object {
  const elsewhere = ["kind", "id", ...bodySections[entry.kind].map(({ field }) => field)];
  return Object.fromEntries(Object.entries(entry).filter(([name]) => !elsewhere.includes(name)));
}

const fix = (path: string, value: string) => fixEntry({ path, value })?.text ?? value;
const countProblems = (path: string, value: string) => parseEntry({ path, value }).problems.length;

/** The comments that messyText writes. */
const comments = /# (?:a comment|above|and below)/g;

/** What the fixer promises of any text whatever. */
function expectPromises(path: string, before: string): void {
  const after = fix(path, before);
  const { entry } = parseEntry({ path, value: before });
  if (entry) expect(parseEntry({ path, value: after }).entry).toEqual(entry);
  // Wrong fences hide whatever else is wrong with a file.
  expect(countProblems(path, after)).toBeLessThanOrEqual(
    countProblems(path, tidyFences(before.replace(/\r\n?/g, "\n"))),
  );
  expect(fixEntry({ path, value: after })).toBe(undefined);
}

/** The words of a body, line by line, without the marks and numbers that may change. */
function wordsOf(text: string): string[] {
  const split = splitFrontMatter(tidyFences(text.replace(/\r\n?/g, "\n").replace("\ufeff", "")));
  const lines = "halves" in split ? split.halves.body.split("\n") : [];
  const words = lines.map((line) => line.replace(/^\s*(?:\d+[.)] |#+ +)?|\s*#*\s*$/g, "").trim());
  return words
    .filter((line) => !/^(?:-+|)$/.test(line))
    .map((line) => (/^[A-Z ]+$/.test(line) ? line.toLowerCase() : line));
}

describe("fixEntry, of any entry", () => {
  test("mends what is untidy, and keeps values, comments and the lines of the body", () => {
    fc.assert(
      fc.property(fc.constantFrom(...entries), choices, (entry, numbers) => {
        const path = pathOf(entry);
        const messy = messyText(entry, fieldsOf(entry), numbers);
        const mended = fix(path, messy);
        expect(parseEntry({ path, value: mended })).toMatchObject({ problems: [], entry });
        expect(mended.match(comments)?.sort()).toEqual(messy.match(comments)?.sort());
        const headings = bodySections[entry.kind].map(({ heading }) => heading);
        const canonical = (line: string) => headings.find((each) => each.toLowerCase() === line.toLowerCase()) ?? line;
        expect(wordsOf(mended).map(canonical)).toEqual(wordsOf(messy).map(canonical));
        expect(fixEntry({ path, value: mended })).toBe(undefined);
      }),
      { numRuns: runs, endOnFailure: true },
    );
  });

  test.each([...kinds])("keeps the values of any %s, and mends in one go", (kind) => {
    fc.assert(
      fc.property(arbitraryEntry(kind), choices, (entry, numbers) => {
        expectPromises(pathOf(entry), messyText(entry, fieldsOf(entry), numbers));
      }),
      { numRuns: Math.ceil(runs / 8), endOnFailure: true },
    );
  });

  test.each([...kinds])("leaves any %s as stringifyEntry writes it", (kind) => {
    fc.assert(
      fc.property(arbitraryEntry(kind), (entry) => {
        expect(fixEntry({ path: pathOf(entry), value: stringifyEntry(entry) })).toBe(undefined);
      }),
      { numRuns: Math.ceil(runs / 8), endOnFailure: true },
    );
  });
});

const root = join(import.meta.dirname, "../..");
const files = Object.values(kindFolders).flatMap((folder) =>
  readdirSync(join(root, "data", folder)).map((name) => {
    const path = `data/${folder}/${name}`;
    return { path, text: readFileSync(join(root, path), "utf8") };
  }),
);

const junk = [
  ..."#'\"[]{},:\\*<|~\t \n\r",
  ...[
    "  ",
    "\n\n",
    "# x\n",
    "- ",
    ": ",
    "---\n",
    "--- \n",
    "1) ",
    "&a ",
    ">-\n",
    "\u00a0",
    "\u2028",
    "==",
    "## ",
    "null",
  ],
  ...[
    "!!str ",
    "    ",
    "\n\t",
    "\n## About\n",
    "\n# STEPS\n",
    "\n---\n",
    "<b>",
    "  \n",
    "movedTo: x\n",
    "\n- x\n",
    "\n> ",
  ],
];

/** A place of a text as a share of its length, what is put there, and how much is taken away. */
const cut = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  put: fc.constantFrom("", ...junk),
  take: fc.nat(3),
});

function spoil(text: string, cuts: readonly { at: number; put: string; take: number }[]): string {
  return cuts.reduce((before, { at, put, take }) => {
    const place = Math.floor(at * before.length);
    return before.slice(0, place) + put + before.slice(place + take);
  }, text);
}

describe("fixEntry, of our own files", () => {
  test("leaves every one as it is", () => {
    const changed = files.flatMap(({ path, text }) => {
      const fixed = fixEntry({ path, value: text })?.fixed;
      return fixed ? [`${path}: ${fixed.join(", ")}`] : [];
    });
    expect(changed).toEqual([]);
  });

  test("never throws when one is broken, never makes it worse, and mends in one go", () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.array(cut, { minLength: 1, maxLength: 4 }), ({ path, text }, cuts) => {
        expectPromises(path, spoil(text, cuts));
      }),
      { numRuns: runs * 3, endOnFailure: true },
    );
  });
});
