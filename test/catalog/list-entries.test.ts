import { describe, expect, expectTypeOf, test } from "vitest";
import { catalog, type Ids } from "../../generated/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { listEntries } from "../../src/catalog/list-entries.ts";
import type { Condition } from "../../src/schema/condition.ts";
import type { Remedy } from "../../src/schema/remedy.ts";
import { kinds } from "../../src/schema/vocabulary/kind.ts";
import { buildEntry, buildEvidence } from "./build-entry.ts";

describe("listEntries", () => {
  test("lists the entries of one kind", () => {
    expect(listEntries(catalog, "condition").map(({ id }) => id)).toEqual([
      "exercise-cramps",
      "leg-cramps",
      "night-leg-cramps",
      "pregnancy-leg-cramps",
    ]);
  });

  test("lists the ones to show first first", () => {
    const own = createCatalog([
      buildEntry.remedy("a", { evidence: [buildEvidence("no-benefit", "high")] }),
      buildEntry.remedy("b", { evidence: [buildEvidence("benefit", "very-low")] }),
      buildEntry.stretch("c"),
    ]);
    expect(listEntries(own, "remedy").map(({ id }) => id)).toEqual(["b", "a"]);
  });

  test("lists nothing of a kind that the catalog does not have", () => {
    expect(listEntries(createCatalog([buildEntry.stretch("c")]), "remedy")).toEqual([]);
  });

  test("lists every entry once over all kinds, in catalog order", () => {
    expect(kinds.flatMap((kind) => listEntries(catalog, kind).map(({ id }) => id))).toEqual(
      catalog.entries.map(({ id }) => id),
    );
  });

  test("gives a new list each time, so that an app may change it", () => {
    listEntries(catalog, "condition").reverse();
    expect(listEntries(catalog, "condition").map(({ id }) => id)[0]).toBe("exercise-cramps");
  });

  test("knows the ids of a compiled catalog and the fields of the kind", () => {
    const conditions = listEntries(catalog, "condition");
    expectTypeOf(conditions).toEqualTypeOf<(Condition & { readonly id: Ids["condition"] })[]>();
    expectTypeOf(conditions)
      .items.toHaveProperty("id")
      .toEqualTypeOf<"exercise-cramps" | "leg-cramps" | "night-leg-cramps" | "pregnancy-leg-cramps">();
    expectTypeOf(listEntries(createCatalog([]), "remedy")).items.toExtend<Remedy>();
  });

  test("does not compile with a kind that nobody knows", () => {
    // @ts-expect-error - the kind is `remedy`
    expect(() => listEntries(catalog, "remedies")).toThrow(
      /^Unexpected `remedies` for `kind`, expected one of .+`remedy`/,
    );
  });
});
