import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { type Entry, entrySchema } from "../../src/schema/entry.ts";
import { kindFolders, kinds } from "../../src/schema/vocabulary/kind.ts";
import { parseEntry } from "../../src/source/parse-entry.ts";
import { stringifyEntry } from "../../src/source/stringify-entry.ts";
import { arbitraryEntry } from "./arbitrary-entry.ts";
import { goodFiles } from "./good-files.ts";

const pathOf = ({ kind, id }: Pick<Entry, "kind" | "id">) => `data/${kindFolders[kind]}/${id}.md`;

/** Write an entry and read it again. */
function rewrite(entry: Entry) {
  const text = stringifyEntry(entry);
  const { entry: again, messages } = parseEntry({ path: pathOf(entry), value: text });
  return { text, again, problems: messages.map(String) };
}

const once = { min: 1, max: 1 };
const remedy = {
  steps: ["Fill the tub.", "1. is no step; *this* is."],
  about: ["Salt & water.", "# No heading"],
  whyTried: ["Warmth is soothing."],
  ...{ kind: "remedy", id: "salt-bath", name: "Bath: warm", aliases: ["soak", "hot tub"], facts: ["R7", "C18"] },
  review: { by: "none-yet", nextReviewOn: "2027-11-23", reviewedOn: "2026-11-23" },
  ...{ summary: 'A "soak" in warm water #1.', kindOfRemedy: "bath", conditions: ["leg-cramps"], causes: [] },
  ...{ goals: ["prevent", "ease-after"], moments: ["before-bed"], stretches: [], equipment: ["bathtub"] },
  amount: { value: 0.5, unit: "g", per: "one litre", references: [] },
  ...{ minutes: { min: 10, max: 20 }, timesPerDay: once, tryForDays: once, whoDecides: "self-care" },
  evidence: [
    {
      ...{ outcome: "cramps", population: "adults", effect: "unclear", certainty: "none", ratedBy: "ours" },
      references: ["doe-2020"],
    },
  ],
  ...{ harms: [{ what: "You may slip.", references: [] }], cautions: [], interactions: [], disclaimers: [] },
} as const satisfies Entry;

describe("stringifyEntry", () => {
  test("writes a remedy, whatever the order of its fields, without what is empty", () => {
    expect(stringifyEntry(remedy)).toBe(`---
name: "Bath: warm"
aliases:
  - soak
  - hot tub
facts: [R7, C18]
review: {reviewedOn: 2026-11-23, nextReviewOn: 2027-11-23, by: none-yet}
summary: 'A "soak" in warm water #1.'
kindOfRemedy: bath
conditions: [leg-cramps]
goals: [prevent, ease-after]
moments: [before-bed]
equipment: [bathtub]
amount:
  value: 0.5
  unit: g
  per: one litre
minutes: {min: 10, max: 20}
timesPerDay: {min: 1, max: 1}
tryForDays: {min: 1, max: 1}
whoDecides: self-care
evidence:
  - outcome: cramps
    population: adults
    effect: unclear
    certainty: none
    ratedBy: ours
    references: [doe-2020]
harms:
  - what: You may slip.
---

## About

Salt & water.

\\# No heading

## Why people try it

Warmth is soothing.

## Steps

1. Fill the tub.
2. 1\\. is no step; \\*this\\* is.
`);
  });

  test("writes a value that is used twice twice, without a reference to the first", () => {
    expect(rewrite(remedy)).toMatchObject({ problems: [], again: { timesPerDay: once, tryForDays: once } });
    const refused = stringifyEntry({ ...remedy, name: "x".repeat(66) });
    expect(refused).toContain("\ntimesPerDay: {min: 1, max: 1}\ntryForDays: {min: 1, max: 1}\n");
  });

  test("writes a long text on one line", () => {
    const long = "word ".repeat(38).trim();
    const { text } = rewrite({ ...remedy, summary: long, about: [long] });
    expect(text.split("\n").filter((line) => line.includes("word"))).toEqual([`summary: ${long}`, long]);
  });

  test.each(["data/equipment/bathtub.md", "data/red-flags/swollen-leg.md"] as const)(
    "writes %s as it was read",
    (path) => {
      const { entry } = parseEntry({ path, value: goodFiles[path] });
      expect(entry && stringifyEntry(entry)).toBe(
        goodFiles[path]
          .replace("[{id: leg-swollen, ask: Is it swollen?}]", "\n  - id: leg-swollen\n    ask: Is it swollen?")
          .replace("findings: \n", "findings:\n"),
      );
    },
  );

  test("writes only the new id of an entry that has moved", () => {
    expect(stringifyEntry({ kind: "stretch", id: "old-stretch", movedTo: "calf-stretch" })).toBe(
      "---\nmovedTo: calf-stretch\n---\n",
    );
  });

  test("quotes a word that YAML would take for something else", () => {
    const aliases = [
      "true",
      "null",
      "~",
      "5",
      "1e3",
      "2026-01-02",
      "0x1f",
      "- x",
      "a: b",
      "#a",
      "*a",
      "&a",
      "!a",
      "<<",
    ];
    const { text, again, problems } = rewrite({ ...remedy, aliases });
    expect([problems, again && "aliases" in again && again.aliases]).toEqual([[], aliases]);
    expect(text.split("\n").slice(2, 17)).toEqual([
      ...["aliases:", '  - "true"', '  - "null"', '  - "~"', '  - "5"', '  - "1e3"', "  - 2026-01-02", '  - "0x1f"'],
      ...['  - "- x"', '  - "a: b"', '  - "#a"', '  - "*a"', '  - "&a"', '  - "!a"', "  - <<"],
    ]);
  });

  test("gives every entry of the catalog back, and writes it the same again", () => {
    const entries: readonly Entry[] = catalog.entries;
    const wrong = entries.filter((entry) => {
      const { text, again, problems } = rewrite(entry);
      expect(problems).toEqual([]);
      expect(again).toEqual(entry);
      return again === undefined || "movedTo" in again || stringifyEntry(again) !== text;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test.each([...kinds])("gives back any %s that the schema accepts, and writes it the same again", (kind) => {
    fc.assert(
      fc.property(arbitraryEntry(kind), (entry) => {
        const { text, again, problems } = rewrite(entry);
        expect(problems).toEqual([]);
        expect(again).toEqual(entry);
        expect(again && stringifyEntry(again)).toBe(text);
      }),
      { numRuns: 25 },
    );
  });

  test("writes one form, whatever the order of the fields", () => {
    const shuffled = entrySchema.parse(remedy);
    expect(stringifyEntry({ ...Object.fromEntries(Object.entries(shuffled).reverse()), ...remedy })).toBe(
      stringifyEntry(remedy),
    );
  });
});
