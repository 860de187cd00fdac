import { describe, expect, test } from "vitest";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import type { EntryChange, FieldChange } from "../../src/catalog/diff/catalog-diff.ts";
import { diffCatalogs } from "../../src/catalog/diff/diff-catalogs.ts";
import { formatDiff } from "../../src/render/format-diff.ts";
import { buildEntry, buildEvidence } from "../catalog/build-entry.ts";

const heat = (fields: readonly FieldChange[]): EntryChange => ({
  change: "changed",
  kind: "remedy",
  id: "heat",
  bump: "minor",
  fields,
});

/** The line of a field. */
const say = (field: FieldChange) => formatDiff({ bump: "minor", entries: [heat([field])] }).split("\n")[1];

const changed = (before: unknown, after: unknown): FieldChange => ({
  change: "changed",
  path: ["note"],
  before,
  after,
  bump: "patch",
});

describe("formatDiff", () => {
  test("says a line an entry, its fields below it, and the counts and the bump of all", () => {
    const before = createCatalog([
      buildEntry.remedy("heat", { evidence: [buildEvidence("unclear", "low")], causes: ["cold"] }),
      buildEntry.remedy("rest"),
      buildEntry.stretch("bend", { steps: ["Sit.", "Pull."] }),
      buildEntry.remedy("tea", { name: "Tea" }),
    ]);
    const after = createCatalog(
      [
        buildEntry.remedy("heat", { evidence: [buildEvidence("unclear", "none")], minutes: { min: 5, max: 9 } }),
        buildEntry.stretch("bend", { steps: ["Pull.", "Sit."] }),
        buildEntry.cause("cold"),
        buildEntry.remedy("hot-tea", { name: "Hot tea" }),
      ],
      { moved: [{ kind: "remedy", id: "tea", movedTo: "hot-tea" }] },
    );
    expect(formatDiff(diffCatalogs(before, after))).toBe(
      [
        "added    cause cold  minor",
        "changed  stretch bend  minor",
        '  steps: in another order, `["Sit.","Pull."]` → `["Pull.","Sit."]`  minor',
        "changed  remedy heat  major",
        "  causes[0]: removed `cold`  major",
        "  evidence[0].certainty: `low` → `none`  minor",
        '  minutes: added `{"min":5,"max":9}`  minor',
        "removed  remedy rest  major",
        "moved    remedy tea → hot-tea  minor",
        "  name: `Tea` → `Hot tea`  patch",
        "",
        "1 removed, 2 changed, 1 added, 1 moved; needs a major version",
        "",
      ].join("\n"),
    );
  });

  test("says that nothing changed, rather than nothing", () => {
    expect(formatDiff({ bump: "none", entries: [] })).toBe("Nothing changed; needs no new version\n");
  });

  test.each(["major", "minor", "patch"] as const)("counts only what there is, and names the version: %s", (bump) => {
    expect(formatDiff({ bump, entries: [{ ...heat([]), bump }] })).toBe(
      `changed  remedy heat  ${bump}\n\n1 changed; needs a ${bump} version\n`,
    );
  });

  test("writes the way to a value as people do", () => {
    expect(say({ ...changed(10, 20), path: ["doses", 1, "holdSeconds", "min"] })).toBe(
      "  doses[1].holdSeconds.min: `10` → `20`  patch",
    );
  });

  test.each([
    ["a number", 0, "`0`"],
    ["yes or no", false, "`false`"],
    ["a list", ["a"], '`["a"]`'],
    ["an object", { a: 1 }, '`{"a":1}`'],
    ["an empty text", "", "``"],
  ])("shows %s that was added or removed", (_, value, shown) => {
    expect(say({ change: "added", path: ["x"], after: value, bump: "minor" })).toBe(`  x: added ${shown}  minor`);
    expect(say({ change: "removed", path: ["x"], before: value, bump: "major" })).toBe(`  x: removed ${shown}  major`);
  });

  test("shortens what is long", () => {
    const long = "x".repeat(81);
    expect(say({ change: "added", path: ["x"], after: long, bump: "minor" })).toBe(
      `  x: added \`${"x".repeat(80)}…\`  minor`,
    );
  });

  test("shows two texts of 80 letters whole", () => {
    const [a, b] = [`${"x".repeat(79)}a`, `${"x".repeat(79)}b`];
    expect(say(changed(a, b))).toBe(`  note: \`${a}\` → \`${b}\`  patch`);
  });

  test.each([
    ["the text before", `${"x".repeat(80)}a`, `${"x".repeat(40)}b`, `…${"x".repeat(60)}a`, `…${"x".repeat(20)}b`],
    ["the text after", `${"x".repeat(40)}b`, `${"x".repeat(80)}a`, `…${"x".repeat(20)}b`, `…${"x".repeat(60)}a`],
  ])(
    "leaves out what both start with alike where %s is long, up to 20 letters before the difference",
    (_, before, after, a, b) => {
      expect(say(changed(before, after))).toBe(`  note: \`${a}\` → \`${b}\`  patch`);
    },
  );

  test("leaves out nothing where long texts soon differ", () => {
    const [a, b] = [`${"x".repeat(20)}a${"y".repeat(70)}`, `${"x".repeat(20)}b${"y".repeat(70)}`];
    expect(say(changed(a, b))).toBe(`  note: \`${a.slice(0, 80)}…\` → \`${b.slice(0, 80)}…\`  patch`);
  });

  test("leaves out the first letter where there are 21 alike", () => {
    const [a, b] = [`z${"x".repeat(20)}a${"y".repeat(60)}`, `z${"x".repeat(20)}b${"y".repeat(60)}`];
    expect(say(changed(a, b))).toBe(`  note: \`…${a.slice(1, 80)}…\` → \`…${b.slice(1, 80)}…\`  patch`);
  });

  test("shows a text that goes on, and one that stops", () => {
    const text = "x".repeat(90);
    expect(say(changed(text, `${text} y`))).toBe(`  note: \`…${"x".repeat(20)}\` → \`…${"x".repeat(20)} y\`  patch`);
    expect(say(changed(`${text} y`, text))).toBe(`  note: \`…${"x".repeat(20)} y\` → \`…${"x".repeat(20)}\`  patch`);
  });

  test("cuts long lists in the same way", () => {
    const before = Array.from({ length: 20 }, (_, place) => `id-${place}`);
    const after = [...before.slice(0, 18), "id-19", "id-18"];
    expect(say({ change: "moved", path: ["muscles"], before, after, bump: "minor" })).toBe(
      '  muscles: in another order, `…id-16","id-17","id-18","id-19"]` → `…id-16","id-17","id-19","id-18"]`  minor',
    );
  });

  test("shows the ends of a list and a text that are written alike", () => {
    const list = ["x".repeat(90)];
    expect(say(changed(list, JSON.stringify(list)))).toBe(
      `  note: \`…${"x".repeat(18)}"]\` → \`…${"x".repeat(18)}"]\`  patch`,
    );
  });

  test("writes control characters, line ends and backticks as codes, wherever they stand", () => {
    const hostile = "a\n\u001b[31m\u202e`b";
    const shown = "a\\u{a}\\u{1b}[31m\\u{202e}\\u{60}b";
    const field: FieldChange = {
      change: "changed",
      path: ["says", hostile],
      before: hostile,
      after: "",
      bump: "patch",
    };
    const entry: EntryChange = { ...heat([field]), change: "moved", id: hostile, movedTo: hostile };
    expect(formatDiff({ bump: "minor", entries: [entry] })).toBe(
      [
        `moved    remedy ${shown} → ${shown}  minor`,
        `  says.${shown}: \`${shown}\` → \`\`  patch`,
        "",
        "1 moved; needs a minor version",
        "",
      ].join("\n"),
    );
  });
});
