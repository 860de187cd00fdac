import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { getEntry } from "../../src/catalog/get-entry.ts";
import type { Entry } from "../../src/schema/entry.ts";
import type { Kind } from "../../src/schema/vocabulary/kind.ts";
import { buildEntry } from "./build-entry.ts";

/** Make the ids that a stretch had one after the other, the oldest first. */
function listMoved(ids: readonly string[]) {
  return ids.map((id, index) => ({ kind: "stretch", id, movedTo: ids[index + 1] ?? "today" }) as const);
}

describe("getEntry", () => {
  test("gives the entry of an id", () => {
    expect(getEntry(catalog, "wall-calf-stretch")?.name).toBe("Wall calf stretch");
  });

  test("gives every real entry by its id", () => {
    const plain: Catalog = catalog;
    for (const entry of plain.entries) expect(getEntry(plain, entry.id)).toBe(entry);
  });

  test.each(["nobody", "", "constructor", "__proto__", "Wall-Calf-Stretch"])("gives nothing for `%s`", (id) => {
    const plain: Catalog = catalog;
    expect(getEntry(plain, id)).toBe(undefined);
  });

  test("follows an id that was changed", () => {
    const made: Catalog = createCatalog([buildEntry.stretch("today")], { moved: listMoved(["old"]) });
    expect(getEntry(made, "old")?.id).toBe("today");
  });

  test("follows an id that was changed many times", () => {
    const ids = fc.integer({ min: 1, max: 40 }).map((length) => Array.from({ length }, (_, index) => `old-${index}`));
    fc.assert(
      fc.property(ids, (old) => {
        const made: Catalog = createCatalog([buildEntry.stretch("today")], { moved: listMoved(old) });
        for (const id of old) expect(getEntry(made, id)?.id).toBe("today");
      }),
    );
  });

  test("gives nothing for an id that was changed to one that nobody has", () => {
    const byHand: Catalog = { ...createCatalog([]), moved: listMoved(["old"]) };
    expect(getEntry(byHand, "old")).toBe(undefined);
  });

  test.each([
    ["itself", ["a"]],
    ["one another", ["a", "b"]],
    ["one another in a ring", ["a", "b", "c"]],
  ])("gives nothing for ids that were changed to %s", (_, ids) => {
    const moved = ids.map(
      (id, index) => ({ kind: "stretch", id, movedTo: ids[(index + 1) % ids.length] ?? id }) as const,
    );
    const byHand: Catalog = { ...createCatalog([buildEntry.stretch("today")]), moved };
    for (const id of ids) expect(getEntry(byHand, id)).toBe(undefined);
  });

  test("narrows to the kind of a literal id", () => {
    const stretch = getEntry(catalog, "wall-calf-stretch");
    expectTypeOf(stretch?.kind).toEqualTypeOf<"stretch" | undefined>();
    expect(stretch?.doses[0]?.holdSeconds).toEqual({ min: 10, max: 10 });
    const remedy = getEntry(catalog, "magnesium-supplement");
    expectTypeOf(remedy?.kind).toEqualTypeOf<"remedy" | undefined>();
    expect(remedy?.whoDecides).toBe("ask-first");
  });

  test("narrows to the kinds of a union of ids", () => {
    const either = getEntry(catalog, "heat" as "heat" | "towel");
    expectTypeOf(either?.kind).toEqualTypeOf<"remedy" | "equipment" | undefined>();
    expect(either?.kind).toBe("remedy");
  });

  test("does not compile with an id that the catalog does not have", () => {
    // @ts-expect-error - the catalog has `wall-calf-stretch`
    expect(getEntry(catalog, "wall-calf-strech")).toBe(undefined);
  });

  test("does not compile where a field of another kind is read", () => {
    // @ts-expect-error - a stretch has no `whoDecides`
    expect(getEntry(catalog, "wall-calf-stretch")?.whoDecides).toBe(undefined);
  });

  test("takes any text where the ids of a catalog are plain strings", () => {
    const own: Catalog = createCatalog([buildEntry.remedy("own-remedy")]);
    const entry = getEntry(own, "own-remedy");
    expectTypeOf(entry).toExtend<Entry | undefined>();
    expectTypeOf(entry?.kind).toEqualTypeOf<Kind | undefined>();
    expect(entry?.kind).toBe("remedy");
  });
});
