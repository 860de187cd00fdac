import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Catalog } from "../../../src/catalog/catalog.ts";
import { largestBump } from "../../../src/catalog/diff/bump.ts";
import type { FieldChange } from "../../../src/catalog/diff/catalog-diff.ts";
import { diffCatalogs } from "../../../src/catalog/diff/diff-catalogs.ts";
import { diffFields } from "../../../src/catalog/diff/diff-fields.ts";
import { isSame } from "../../../src/catalog/diff/is-same.ts";
import { getEntry } from "../../../src/catalog/get-entry.ts";
import type { Entry } from "../../../src/schema/entry.ts";
import type { Moved } from "../../../src/schema/moved.ts";
import { valueAt } from "../../../src/source/value-at.ts";
import { buildEntry, buildEvidence } from "../build-entry.ts";

const some = <T extends string>(...values: T[]) => fc.shuffledSubarray(values);
const one = <T extends string>(...values: T[]) => fc.constantFrom(...values);
const references = some("r-1", "r-2");

/** Remedies that are much alike, so that any two share and differ in a little. */
const given = fc.record(
  {
    summary: one("A.", "B."),
    aliases: some("a", "b", "c"),
    whoDecides: one("self-care", "avoid"),
    steps: some("Sit.", "Pull.", "Rest."),
    minutes: fc.record({ min: fc.integer({ min: 1, max: 2 }), max: fc.integer({ min: 3, max: 4 }) }),
    evidence: fc.array(
      fc
        .tuple(one("benefit", "unclear"), one("low", "none"), references)
        .map(([effect, certainty, listed]) => buildEvidence(effect, certainty, { references: listed })),
      { maxLength: 3 },
    ),
    cautions: fc.array(
      fc.record({
        trait: one("pregnancy", "diabetes"),
        level: one("avoid", "modify"),
        why: one("A.", "B."),
        references,
      }),
      { maxLength: 3 },
    ),
  } as const,
  { requiredKeys: [] },
);

const ids = ["a", "b", "constructor", "__proto__"];

/** Catalogs over few ids, each an entry of one of 2 kinds, an id that was changed, or nothing. */
function catalogOf(mayMove: boolean): fc.Arbitrary<Catalog> {
  const what = mayMove ? one("remedy", "equipment", "moved", "nothing") : one("remedy", "nothing");
  return fc
    .tuple(...ids.map(() => fc.record({ what, fields: given, movedTo: one(...ids, "z") })))
    .map((made) => made.map((each, place) => ({ ...each, id: ids[place] ?? "" })))
    .map((made) => ({
      version: "1.0.0",
      license: "CC0-1.0",
      entries: made.flatMap(({ what: kind, id, fields }): Entry[] => {
        if (kind === "remedy") return [buildEntry.remedy(id, fields)];
        return kind === "equipment" ? [buildEntry.equipment(id)] : [];
      }),
      moved: made.flatMap(({ what: kind, id, movedTo }): Moved[] =>
        kind === "moved" ? [{ kind: "remedy", id, movedTo }] : [],
      ),
    }));
}

const catalogs = catalogOf(true);
const key = ({ kind, id }: { kind: string; id: string }) => `${kind} ${id}`;
const valuesOf = (fields: readonly FieldChange[], change: string) =>
  fields.flatMap((field) => (field.change === change ? [JSON.stringify(field.after ?? field.before)] : [])).sort();

describe("diffFields, of any two entries,", () => {
  const pair = fc.tuple(given, given).map(([a, b]) => [buildEntry.remedy("x", a), buildEntry.remedy("x", b)] as const);

  test("tells something exactly when they differ", () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        expect(diffFields(before, after).length === 0).toBe(isSame(before, after));
        expect(diffFields(before, structuredClone(before))).toEqual([]);
      }),
    );
  });

  test("tells values that stand where it says, and each place once", () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const told = diffFields(before, after);
        for (const field of told) {
          const { change, path, before: old, after: now, bump } = field;
          const isItem = typeof path.at(-1) === "number";
          if (change === "removed") {
            expect(field).toEqual({ change, path, before: old, bump });
            expect(isItem ? Array.isArray(valueAt(after, path.slice(0, -1))) : valueAt(after, path)).toBe(
              isItem || undefined,
            );
          } else {
            expect(field).toEqual(change === "added" ? { change, path, after: now, bump } : { ...field, before: old });
            expect(valueAt(after, path)).toEqual(now);
          }
        }
        const places = told.map(({ change, path }) => JSON.stringify([change, path]));
        expect([...new Set(places)]).toEqual(places);
      }),
    );
  });

  test("tells the other way round what was added as removed, and what was removed as added", () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const [there, back] = [diffFields(before, after), diffFields(after, before)];
        expect(valuesOf(there, "added")).toEqual(valuesOf(back, "removed"));
        expect(valuesOf(there, "removed")).toEqual(valuesOf(back, "added"));
      }),
    );
  });
});

describe("diffCatalogs, of any two catalogs,", () => {
  test("tells nothing of a catalog and a copy of it", () => {
    fc.assert(
      fc.property(catalogs, (catalog) => {
        expect(diffCatalogs(catalog, structuredClone(catalog))).toEqual({ bump: "none", entries: [] });
      }),
    );
  });

  test("tells as added only what is in the second and not in the first, and as removed the other way round", () => {
    fc.assert(
      fc.property(catalogs, catalogs, (before, after) => {
        const [old, now] = [before.entries.map(key), after.entries.map(key)];
        for (const entry of diffCatalogs(before, after).entries) {
          if (entry.change === "added" && entry.movedTo !== undefined) {
            expect([getEntry(before, entry.id), getEntry(after, entry.id)?.id]).toEqual([undefined, entry.movedTo]);
          } else if (entry.change === "added")
            expect([old.includes(key(entry)), now.includes(key(entry))]).toEqual([false, true]);
          if (entry.change !== "removed") continue;
          const is = getEntry(after, entry.id);
          const was = getEntry(before, entry.id);
          expect(was).not.toBe(undefined);
          expect(is === undefined || (is.id === entry.id && (was?.id !== is.id || was.kind !== is.kind))).toBe(true);
        }
      }),
    );
  });

  test("tells every id that leads elsewhere, or to an entry that changed, and every new entry, and no other", () => {
    fc.assert(
      fc.property(catalogs, catalogs, (before, after) => {
        const { entries } = diffCatalogs(before, after);
        const ofEntries = before.entries.flatMap((was) => {
          const is = getEntry(after, was.id);
          if (!is || (is.id === was.id && is.kind !== was.kind)) return [`removed ${key(was)}`];
          if (is.id !== was.id) return [`moved ${key(was)} ${is.id}`];
          return isSame(was, is) ? [] : [`changed ${key(was)}`];
        });
        const ofMoved = before.moved.flatMap((old) => {
          const [was, is] = [getEntry(before, old.id), getEntry(after, old.id)];
          if (!was) return [];
          if (is && is === getEntry(after, was.id)) return [];
          return [!is || is.id === old.id ? `removed ${key(old)}` : `moved ${key(old)} ${is.id}`];
        });
        const told = [...ofEntries, ...ofMoved];
        const added = after.entries
          .filter((entry) => !before.entries.map(key).includes(key(entry)))
          .filter(({ id }) => !told.some((line) => line.startsWith("moved") && line.endsWith(` ${id}`)))
          .map((entry) => `added ${key(entry)}`);
        const furtherIds = after.moved.flatMap((each) => {
          const is = getEntry(after, each.id);
          return !is || is.id === each.id || getEntry(before, each.id) ? [] : [`added ${key(each)} ${is.id}`];
        });
        expect(
          entries
            .map((entry) => `${entry.change} ${key(entry)}${entry.movedTo === undefined ? "" : ` ${entry.movedTo}`}`)
            .sort(),
        ).toEqual([...told, ...added, ...furtherIds].sort());
      }),
    );
  });

  test("turns added into removed when they change places, and back, where no id was changed", () => {
    const plain = catalogOf(false);
    fc.assert(
      fc.property(plain, plain, (before, after) => {
        const turned = { added: "removed", removed: "added", changed: "changed", moved: "moved" };
        const tell = (from: Catalog, to: Catalog) =>
          diffCatalogs(from, to).entries.map(({ change, kind, id }) => ({ change, kind, id }));
        expect(tell(after, before)).toEqual(
          tell(before, after).map((entry) => ({ ...entry, change: turned[entry.change] })),
        );
      }),
    );
  });

  test("gives each entry and all together the largest bump of what is in them", () => {
    const least = { added: "minor", removed: "major", changed: "patch", moved: "minor" } as const;
    fc.assert(
      fc.property(catalogs, catalogs, (before, after) => {
        const { bump, entries } = diffCatalogs(before, after);
        expect(bump).toBe(largestBump("none", entries));
        for (const entry of entries) expect(entry.bump).toBe(largestBump(least[entry.change], entry.fields));
      }),
    );
  });

  test("gives the same answer for every order of the entries", () => {
    fc.assert(
      fc.property(catalogs, catalogs, (before, after) => {
        const turn = (catalog: Catalog): Catalog => ({
          ...catalog,
          entries: catalog.entries.toReversed(),
          moved: catalog.moved.toReversed(),
        });
        expect(diffCatalogs(turn(before), turn(after))).toEqual(diffCatalogs(before, after));
      }),
    );
  });
});
