import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bodySections } from "../../src/schema/body-sections.ts";
import { schemaByKind } from "../../src/schema/entry.ts";
import { kindFolders, kinds } from "../../src/schema/vocabulary/kind.ts";

const folder = join(import.meta.dirname, "../../src/schema/vocabulary");
const modules = await Promise.all(
  readdirSync(folder).map(async (file) => {
    const names: Record<string, unknown> = await import(`${folder}/${file}`);
    return { file, names: Object.entries(names) };
  }),
);

describe.each(modules)("$file", ({ file, names }) => {
  const lists = names.flatMap(([name, value]) => (Array.isArray(value) ? [{ name, values: value }] : []));
  const meanings = names.flatMap(([name, value]) =>
    name.endsWith("Meanings") && typeof value === "object" && value !== null ? [{ name, meanings: value }] : [],
  );

  test("has one list of values and one record of meanings with the same keys in the same order", () => {
    expect(meanings.map((each) => Object.keys(each.meanings))).toEqual(lists.map(({ values }) => values));
    expect(lists.length).toBe(1);
  });

  test("names the meanings after the file", () => {
    const stem = file.replace(".ts", "").replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    expect(meanings.map(({ name }) => name)).toEqual([`${stem}Meanings`]);
  });

  test("writes every value as an id or a unit and every meaning as a phrase without a full stop", () => {
    const values = lists.flatMap((each) => each.values.map(String));
    const phrases = meanings.flatMap((each) => Object.values(each.meanings).map(String));
    expect(values.filter((value) => !/^[a-z][a-zA-Z0-9]*(?:-[a-z0-9]+)*$/.test(value))).toEqual([]);
    expect(phrases.filter((phrase) => phrase.trim() !== phrase || phrase === "" || /[.\n]$/.test(phrase))).toEqual([]);
    expect(new Set(values).size).toBe(values.length);
  });
});

describe("kindFolders", () => {
  test("gives each kind a folder of its own", () => {
    expect(Object.keys(kindFolders)).toEqual([...kinds]);
    expect(new Set(Object.values(kindFolders)).size).toBe(12);
  });
});

describe("bodySections", () => {
  test("fills fields that the schema of the kind has", () => {
    const lost = kinds.flatMap((kind) =>
      bodySections[kind].filter(({ field }) => !(field in schemaByKind[kind].shape)).map(({ field }) => field),
    );
    expect(lost).toEqual([]);
  });

  test("requires a heading exactly where the schema requires the field", () => {
    const wrong = kinds.flatMap((kind) => {
      const required = schemaByKind[kind].toJSONSchema({ io: "input" }).required ?? [];
      return bodySections[kind].filter((section) => section.required !== required.includes(section.field));
    });
    expect(wrong).toEqual([]);
  });
});
