import { describe, expect, test } from "vitest";
import { catalog } from "../../../generated/catalog.ts";
import type { Catalog } from "../../../src/catalog/catalog.ts";
import { createCatalog } from "../../../src/catalog/create-catalog.ts";
import { diffCatalogs } from "../../../src/catalog/diff/diff-catalogs.ts";
import { getEntry } from "../../../src/catalog/get-entry.ts";
import type { Entry } from "../../../src/schema/entry.ts";
import type { Moved } from "../../../src/schema/moved.ts";
import { buildEntry } from "../build-entry.ts";

/** A catalog as it is, whatever its ids. */
function catalogOf(entries: readonly Entry[], moved: readonly Moved[] = []): Catalog {
  return { version: "1.0.0", license: "CC0-1.0", entries, moved };
}

const moved = (id: string, movedTo: string, kind: Moved["kind"] = "remedy"): Moved => ({ kind, id, movedTo });
const { remedy, cause, equipment } = buildEntry;
const lost = { bump: "major", fields: [] } as const;
const found = { bump: "minor", fields: [] } as const;

describe("diffCatalogs", () => {
  test("tells nothing of a catalog and itself, a copy of it, or one that stands on it", () => {
    const copy = createCatalog(structuredClone(catalog).entries, { moved: catalog.moved });
    const own = createCatalog([], { version: "9.0.0", license: "CC0-1.0", extends: catalog });
    for (const after of [catalog, copy, own]) {
      expect(diffCatalogs(catalog, after)).toEqual({ bump: "none", entries: [] });
    }
  });

  test("tells an entry that is new as minor", () => {
    expect(diffCatalogs(catalogOf([remedy("heat")]), catalogOf([remedy("cold"), remedy("heat")]))).toEqual({
      bump: "minor",
      entries: [{ change: "added", kind: "remedy", id: "cold", ...found }],
    });
  });

  test("tells an entry that is gone as major", () => {
    expect(diffCatalogs(catalogOf([remedy("heat")]), catalogOf([]))).toEqual({
      bump: "major",
      entries: [{ change: "removed", kind: "remedy", id: "heat", ...lost }],
    });
  });

  test("tells what differs inside an entry, with the largest bump among its fields", () => {
    const before = catalogOf([remedy("heat", { summary: "A." }), remedy("rest")]);
    const mended = { change: "changed", path: ["summary"], before: "A.", after: "B.", bump: "patch" };
    const decided = { change: "changed", path: ["whoDecides"], before: "self-care", after: "avoid", bump: "minor" };
    expect(diffCatalogs(before, catalogOf([remedy("heat", { summary: "B." }), remedy("rest")]))).toEqual({
      bump: "patch",
      entries: [{ change: "changed", kind: "remedy", id: "heat", bump: "patch", fields: [mended] }],
    });
    expect(
      diffCatalogs(before, catalogOf([remedy("heat", { summary: "B.", whoDecides: "avoid" }), remedy("rest")])),
    ).toEqual({
      bump: "minor",
      entries: [{ change: "changed", kind: "remedy", id: "heat", bump: "minor", fields: [mended, decided] }],
    });
  });

  test("gives all together the largest bump", () => {
    const before = catalogOf([remedy("heat", { summary: "A." }), remedy("rest")]);
    const after = catalogOf([remedy("heat", { summary: "B." }), remedy("walk")]);
    expect(diffCatalogs(before, after)).toEqual({
      bump: "major",
      entries: [
        {
          change: "changed",
          kind: "remedy",
          id: "heat",
          bump: "patch",
          fields: [{ change: "changed", path: ["summary"], before: "A.", after: "B.", bump: "patch" }],
        },
        { change: "removed", kind: "remedy", id: "rest", ...lost },
        { change: "added", kind: "remedy", id: "walk", ...found },
      ],
    });
  });

  test("tells in the order of the kinds, then of the ids", () => {
    const after = catalogOf([
      remedy("b"),
      cause("d"),
      remedy("a-1"),
      remedy("a"),
      equipment("z"),
      buildEntry.guide("c"),
    ]);
    expect(diffCatalogs(catalogOf([]), after).entries.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      "equipment z",
      "cause d",
      "remedy a",
      "remedy a-1",
      "remedy b",
      "guide c",
    ]);
  });

  test("compares neither version nor licence, nor the order of the entries", () => {
    const entries = [remedy("heat"), remedy("rest")];
    const after = { version: "2.0.0", license: "MIT", entries: entries.toReversed(), moved: [] };
    expect(diffCatalogs(catalogOf(entries), after)).toEqual({ bump: "none", entries: [] });
  });

  test("tells of a link to an id that was changed with its entry alone", () => {
    const towel = getEntry(catalog, "towel");
    const renamed = [moved("towel", "bath-towel", "equipment")];
    const after = createCatalog(towel ? [{ ...towel, id: "bath-towel" }] : [], { extends: catalog, moved: renamed });
    const told = [
      { change: "moved", kind: "equipment", id: "towel", movedTo: "bath-towel", bump: "minor", fields: [] },
    ];
    expect(diffCatalogs(catalog, after)).toEqual({ bump: "minor", entries: told });
    // Where the links were left as they are.
    const raw = catalogOf(
      catalog.entries.map((entry) => (entry.id === "towel" ? { ...entry, id: "bath-towel" } : entry)),
      [...catalog.moved, ...renamed],
    );
    expect(diffCatalogs(catalog, raw)).toEqual({ bump: "minor", entries: told });
    expect(diffCatalogs(raw, after).bump).toBe("none");
  });

  test("takes an id of another kind for something else: one removed, one added", () => {
    expect(diffCatalogs(catalogOf([remedy("towel")]), catalogOf([equipment("towel")]))).toEqual({
      bump: "major",
      entries: [
        { change: "added", kind: "equipment", id: "towel", ...found },
        { change: "removed", kind: "remedy", id: "towel", ...lost },
      ],
    });
  });

  test.each(["constructor", "__proto__", "toString", "hasOwnProperty"])(
    "takes an entry named `%s` for any other",
    (id) => {
      const [none, one] = [catalogOf([]), catalogOf([remedy(id)])];
      expect(diffCatalogs(none, one).entries).toEqual([{ change: "added", kind: "remedy", id, ...found }]);
      expect(diffCatalogs(one, none).entries).toEqual([{ change: "removed", kind: "remedy", id, ...lost }]);
      expect(diffCatalogs(one, catalogOf([remedy("heat", { name: id })], [moved(id, "heat")])).entries).toEqual([
        { change: "moved", kind: "remedy", id, movedTo: "heat", ...found },
      ]);
      expect(diffCatalogs(one, catalogOf([remedy(id)]))).toEqual({ bump: "none", entries: [] });
    },
  );

  test("compares 10 000 entries that are the same objects within a second", () => {
    const many = catalogOf(Array.from({ length: 10_000 }, (_, index) => remedy(`remedy-${index}`)));
    const start = performance.now();
    expect(diffCatalogs(many, { ...many }).bump).toBe("none");
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  test("says what is no catalog", () => {
    const none: Catalog = JSON.parse("{}");
    expect(() => diffCatalogs(none, catalog)).toThrow(TypeError);
    expect(() => diffCatalogs(catalog, none)).toThrow(TypeError);
  });
});

describe("diffCatalogs, of ids that were changed,", () => {
  const heat = remedy("heat", { name: "Heat" });
  const warmth = remedy("warmth", { name: "Heat" });

  test("tells an entry that has a new id as moved, and not the new id as added", () => {
    expect(diffCatalogs(catalogOf([heat]), catalogOf([warmth], [moved("heat", "warmth")]))).toEqual({
      bump: "minor",
      entries: [{ change: "moved", kind: "remedy", id: "heat", movedTo: "warmth", ...found }],
    });
  });

  test("tells what differs from the entry it has become, which is minor at least", () => {
    const renamed = (given: Partial<typeof heat>) => catalogOf([{ ...warmth, ...given }], [moved("heat", "warmth")]);
    const name = { change: "changed", path: ["name"], before: "Heat", after: "Warmth", bump: "patch" };
    const stretches = { change: "removed", path: ["stretches", 0], before: "bend", bump: "major" };
    const told = { change: "moved", kind: "remedy", id: "heat", movedTo: "warmth" };
    expect(diffCatalogs(catalogOf([heat]), renamed({ name: "Warmth" }))).toEqual({
      bump: "minor",
      entries: [{ ...told, bump: "minor", fields: [name] }],
    });
    expect(diffCatalogs(catalogOf([{ ...heat, stretches: ["bend"] }]), renamed({ name: "Warmth" }))).toEqual({
      bump: "major",
      entries: [{ ...told, bump: "major", fields: [name, stretches] }],
    });
  });

  test("tells two entries that became one, and what the one is itself", () => {
    const after = catalogOf([warmth], [moved("heat", "warmth"), moved("hot-pad", "warmth")]);
    expect(diffCatalogs(catalogOf([heat, { ...heat, id: "hot-pad" }, warmth]), after).entries).toEqual([
      { change: "moved", kind: "remedy", id: "heat", movedTo: "warmth", ...found },
      { change: "moved", kind: "remedy", id: "hot-pad", movedTo: "warmth", ...found },
    ]);
  });

  test("follows an id that was changed twice", () => {
    const after = catalogOf([warmth], [moved("heat", "hot"), moved("hot", "warmth")]);
    expect(diffCatalogs(catalogOf([heat]), after).entries).toEqual([
      { change: "moved", kind: "remedy", id: "heat", movedTo: "warmth", ...found },
      { change: "added", kind: "remedy", id: "hot", movedTo: "warmth", bump: "minor", fields: [] },
    ]);
  });

  test("takes the kind that the entry had before", () => {
    const after = catalogOf([equipment("warmth")], [moved("heat", "warmth", "remedy")]);
    const [{ kind, movedTo, bump } = {}, ...others] = diffCatalogs(catalogOf([heat]), after).entries;
    expect([kind, movedTo, bump, others]).toEqual(["remedy", "warmth", "major", []]);
  });

  test.each([
    ["to no entry", [moved("heat", "cold")]],
    ["to itself", [moved("heat", "heat")]],
    ["round in a ring", [moved("heat", "hot"), moved("hot", "heat")]],
  ])("takes one that leads %s for removed", (_, redirects) => {
    expect(diffCatalogs(catalogOf([heat]), catalogOf([], redirects)).entries).toEqual([
      { change: "removed", kind: "remedy", id: "heat", ...lost },
    ]);
  });

  test("tells nothing of one that still leads to the same entry, under whatever id", () => {
    const before = catalogOf([heat], [moved("hot", "heat")]);
    expect(diffCatalogs(before, catalogOf([{ ...heat }], [moved("hot", "heat")])).entries).toEqual([]);
    const renamed = { change: "moved", kind: "remedy", id: "heat", movedTo: "warmth", ...found };
    for (const target of ["heat", "warmth"]) {
      const after = catalogOf([warmth], [moved("hot", target), moved("heat", "warmth")]);
      expect(diffCatalogs(before, after).entries).toEqual([renamed]);
    }
  });

  test("tells nothing of an old id that the entry behind it takes back", () => {
    const before = catalogOf([heat], [moved("warmth", "heat")]);
    expect(diffCatalogs(before, catalogOf([warmth], [moved("heat", "warmth")])).entries).toEqual([
      { change: "moved", kind: "remedy", id: "heat", movedTo: "warmth", ...found },
    ]);
  });

  test("tells what the entry behind it changed once, with the entry", () => {
    const before = catalogOf([heat], [moved("hot", "heat")]);
    const after = catalogOf([{ ...heat, whoDecides: "avoid" }], [moved("hot", "heat")]);
    expect(diffCatalogs(before, after).entries.map(({ change, id }) => [change, id])).toEqual([["changed", "heat"]]);
  });

  test("takes an old id that leads nowhere any more for removed, since ids never die", () => {
    expect(diffCatalogs(catalogOf([heat], [moved("hot", "heat")]), catalogOf([heat]))).toEqual({
      bump: "major",
      entries: [{ change: "removed", kind: "remedy", id: "hot", ...lost }],
    });
    expect(diffCatalogs(catalogOf([heat], [moved("hot", "heat", "cause")]), catalogOf([])).entries).toEqual([
      { change: "removed", kind: "cause", id: "hot", ...lost },
      { change: "removed", kind: "remedy", id: "heat", ...lost },
    ]);
  });

  test("takes an old id that is used for something else for one removed and one added, in this order", () => {
    const after = catalogOf([heat, remedy("hot", { name: "Heat" })]);
    expect(diffCatalogs(catalogOf([heat], [moved("hot", "heat")]), after).entries).toEqual([
      { change: "removed", kind: "remedy", id: "hot", ...lost },
      { change: "added", kind: "remedy", id: "hot", ...found },
    ]);
  });

  test("tells an old id that leads to another entry than before", () => {
    const cold = remedy("cold", { name: "Cold" });
    const before = catalogOf([heat, cold], [moved("hot", "heat")]);
    expect(diffCatalogs(before, catalogOf([heat, cold], [moved("hot", "cold")])).entries).toEqual([
      {
        change: "moved",
        kind: "remedy",
        id: "hot",
        movedTo: "cold",
        bump: "minor",
        fields: [{ change: "changed", path: ["name"], before: "Heat", after: "Cold", bump: "patch" }],
      },
    ]);
  });

  test("tells nothing of old ids that led nowhere", () => {
    const nowhere = catalogOf([heat], [moved("hot", "cold")]);
    expect(diffCatalogs(nowhere, catalogOf([heat])).entries).toEqual([]);
  });

  test("tells of one that leads to an entry now and was unknown before", () => {
    expect(diffCatalogs(catalogOf([heat]), catalogOf([heat], [moved("hot", "heat")]))).toEqual({
      bump: "minor",
      entries: [{ change: "added", kind: "remedy", id: "hot", movedTo: "heat", bump: "minor", fields: [] }],
    });
  });
});
