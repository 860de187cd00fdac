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
import { arbitraryEntry } from "./arbitrary-entry.ts";
import { choices, messyText } from "./messy-text.ts";

const runs = Number(process.env["FIX_RUNS"] ?? 40);
const entries: readonly Entry[] = catalog.entries;
const pathOf = ({ kind, id }: Pick<Entry, "kind" | "id">) => `data/${kindFolders[kind]}/${id}.md`;

/** The fields that stand in the front matter of an entry. */
function fieldsOf(entry: Entry): object {
  const elsewhere = ["kind", "id", ...bodySections[entry.kind].map(({ field }) => field)];
  return Object.fromEntries(Object.entries(entry).filter(([name]) => !elsewhere.includes(name)));
}

const fixed = (path: string, value: string) => fixEntry({ path, value })?.text ?? value;
const read = (path: string, value: string) => parseEntry({ path, value });

function countComments(text: string): number {
  return text.match(/# (?:a comment|above)| # and below/g)?.length ?? 0;
}

describe("fixEntry", () => {
  test("mends any entry that is written in an untidy way, and keeps its values and comments", () => {
    fc.assert(
      fc.property(fc.constantFrom(...entries), choices, (entry, numbers) => {
        const path = pathOf(entry);
        const messy = messyText(entry, fieldsOf(entry), numbers);
        const mended = fixed(path, messy);
        expect(read(path, mended)).toMatchObject({ problems: [], entry });
        expect(countComments(mended)).toBe(countComments(messy));
        expect(fixEntry({ path, value: mended })).toBe(undefined);
      }),
      { numRuns: runs, endOnFailure: true },
    );
  });

  test.each([...kinds])("mends any %s with texts that are hard to write down", (kind) => {
    fc.assert(
      fc.property(arbitraryEntry(kind), choices, (entry, numbers) => {
        const path = pathOf(entry);
        const messy = messyText(entry, fieldsOf(entry), numbers);
        const mended = fixed(path, messy);
        const [before, after] = [read(path, messy), read(path, mended)];
        expect(after.problems.length).toBeLessThanOrEqual(splits(messy) ? before.problems.length : Infinity);
        if (before.entry) expect(after.entry).toEqual(before.entry);
        expect(fixEntry({ path, value: mended })).toBe(undefined);
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

const splits = (text: string) => "halves" in splitFrontMatter(text);

const root = join(import.meta.dirname, "../..");
const files = Object.values(kindFolders).flatMap((folder) =>
  readdirSync(join(root, "data", folder)).map((name) => {
    const path = `data/${folder}/${name}`;
    return { path, text: readFileSync(join(root, path), "utf8") };
  }),
);

const junk = ["\t", " ", "  ", "\n", "\n\n", "#", "# x\n", "- ", "'", '"', "[", "]", "{", "}", ",", ":", ": ", "---\n", "1) ", "\\", "*", "<", "&a ", "|", ">-\n", "\u00a0", "\u2028", "\r", "==", "## ", "null", "~", "!!str "];

/** A place of a text as a share of its length, what is put there, and how much is taken away. */
const cut = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), put: fc.constantFrom("", ...junk), take: fc.nat(3) });

function spoil(text: string, cuts: readonly { at: number; put: string; take: number }[]): string {
  return cuts.reduce((before, { at, put, take }) => {
    const place = Math.floor(at * before.length);
    return before.slice(0, place) + put + before.slice(place + take);
  }, text);
}

test("fixEntry never throws, never makes a broken file worse, and mends in one go", () => {
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.array(cut, { minLength: 1, maxLength: 4 }), ({ path, text }, cuts) => {
      const broken = spoil(text, cuts);
      const mended = fixed(path, broken);
      const [before, after] = [read(path, broken), read(path, mended)];
      if (splits(broken)) expect(after.problems.length).toBeLessThanOrEqual(before.problems.length);
      if (before.entry) expect(after.entry).toEqual(before.entry);
      expect(fixEntry({ path, value: mended })).toBe(undefined);
    }),
    { numRuns: runs, endOnFailure: true },
  );
});
