import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { buildEntry, buildEvidence } from "./build-entry.ts";

/** Every object and list inside a value that can still be written to, by its path. */
function listThawed(value: unknown, path = "catalog"): string[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.entries(value).flatMap(([name, part]) => listThawed(part, `${path}.${name}`));
  return Object.isFrozen(value) ? inside : [path, ...inside];
}

describe("createCatalog", () => {
  test("makes an empty catalog that says what it is", () => {
    expect(createCatalog([])).toEqual({ version: "0.0.0", license: "UNLICENSED", entries: [], moved: [] });
  });

  test("keeps version, licence and changed ids", () => {
    const moved = [{ kind: "remedy", id: "old-heat", movedTo: "heat" }] as const;
    const heat = buildEntry.remedy("heat");
    expect(createCatalog([heat], { version: "2.1.0", license: "CC-BY-4.0", moved })).toEqual({
      version: "2.1.0",
      license: "CC-BY-4.0",
      entries: [heat],
      moved: [{ kind: "remedy", id: "old-heat", movedTo: "heat" }],
    });
  });

  test("sorts entries by kind, then what to show first", () => {
    const made = createCatalog([
      buildEntry.remedy("weak", { evidence: [buildEvidence("possible-benefit", "low")] }),
      buildEntry.remedy("strong", { evidence: [buildEvidence("benefit", "low")] }),
      buildEntry.redFlag("later", { tier: "soon" }),
      buildEntry.redFlag("now", { tier: "emergency" }),
      buildEntry.muscle("calf"),
    ]);
    expect(made.entries.map(({ id }) => id)).toEqual(["calf", "now", "later", "strong", "weak"]);
  });

  test("gives the same order for every order of the real entries", () => {
    const ids = catalog.entries.map(({ id }) => id);
    const shuffled = fc.shuffledSubarray([...catalog.entries], { minLength: ids.length });
    fc.assert(
      fc.property(shuffled, (entries) => {
        expect(createCatalog(entries).entries.map(({ id }) => id)).toEqual(ids);
      }),
      { numRuns: 20 },
    );
  });

  test("leaves the list that it was given as it is", () => {
    const given = [buildEntry.remedy("b"), buildEntry.remedy("a")];
    createCatalog(given);
    expect(given.map(({ id }) => id)).toEqual(["b", "a"]);
  });

  test("freezes the catalog and everything in it", () => {
    const entry = buildEntry.remedy("heat", { evidence: [buildEvidence("benefit", "low", { references: ["a"] })] });
    const made = createCatalog([entry], { moved: [{ kind: "remedy", id: "old", movedTo: "heat" }] });
    expect(listThawed(made)).toEqual([]);
  });

  test("freezes what lies inside an entry that was frozen on the outside only", () => {
    const entry = Object.freeze(buildEntry.remedy("heat"));
    expect(listThawed(createCatalog([entry]))).toEqual([]);
  });

  test("has frozen all of the built-in catalog", () => {
    expect(listThawed(catalog)).toEqual([]);
  });

  test("refuses two entries of one id and names both kinds", () => {
    expect(() => createCatalog([buildEntry.remedy("towel"), buildEntry.equipment("towel")])).toThrow(
      new TypeError("Unexpected second entry `towel` (remedy, equipment), expected each id once"),
    );
  });

  test("refuses two entries of one kind and id", () => {
    expect(() => createCatalog([buildEntry.muscle("calf"), buildEntry.muscle("calf")])).toThrow(
      new TypeError("Unexpected second entry `calf` (muscle, muscle), expected each id once"),
    );
  });

  test("refuses a changed id that an entry has", () => {
    const moved = [{ kind: "stretch", id: "heat", movedTo: "warmth" }] as const;
    expect(() => createCatalog([buildEntry.remedy("heat")], { moved })).toThrow(
      new TypeError("Unexpected second entry `heat` (remedy, stretch), expected each id once"),
    );
  });

  test("refuses an id that was changed twice", () => {
    const moved = [
      { kind: "stretch", id: "old", movedTo: "a" },
      { kind: "remedy", id: "old", movedTo: "b" },
    ] as const;
    expect(() => createCatalog([], { moved })).toThrow(
      new TypeError("Unexpected second entry `old` (stretch, remedy), expected each id once"),
    );
  });

  test("takes an id that is the name of an object property", () => {
    const made = createCatalog([buildEntry.remedy("constructor"), buildEntry.remedy("heat")]);
    expect(made.entries.map(({ id }) => id)).toEqual(["constructor", "heat"]);
  });

  test("refuses an id that is written in another way", () => {
    expect(() => createCatalog([buildEntry.remedy("heat"), buildEntry.remedy("__proto__")])).toThrow(
      new TypeError(
        "Unexpected `__proto__` for `entries[1].id`, expected small letters, digits and single hyphens, starting with a letter",
      ),
    );
  });
});
