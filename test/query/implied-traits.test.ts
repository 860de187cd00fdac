import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { readPerson } from "../../src/query/answer/read-person.ts";
import { impliedTraits } from "../../src/query/implied-traits.ts";
import { planRoutine } from "../../src/query/plan-routine.ts";
import type { Trait } from "../../src/schema/vocabulary/trait.ts";

describe("what follows from a trait", () => {
  test("is read with it, whatever was said of it", () => {
    expect(readPerson({ traits: { "late-pregnancy": "yes", pregnancy: "no" } })).toEqual({
      traits: { "late-pregnancy": "yes", pregnancy: "yes" },
    });
    expect(readPerson({ traits: { "late-pregnancy": "no" } })).toEqual({ traits: { "late-pregnancy": "no" } });
    expect(readPerson({ traits: { "heart-failure": "not-sure" } })).toEqual({
      traits: { "heart-failure": "not-sure" },
    });
  });

  test("is all that is certain of everybody with it", () => {
    expect(impliedTraits).toEqual({
      "heart-failure": ["heart-disease"],
      "late-pregnancy": ["pregnancy"],
      "vitamin-k-antagonist": ["blood-thinner", "takes-any-medicine"],
      "blood-thinner": ["takes-any-medicine"],
      "potassium-sparing-diuretic": ["takes-a-diuretic", "takes-any-medicine"],
      "takes-a-diuretic": ["takes-any-medicine"],
      "ace-inhibitor-or-arb": ["takes-any-medicine"],
      "quinine-user": ["takes-any-medicine"],
    });
  });

  test("holds what follows from it in turn", () => {
    const listOf = (trait: Trait): readonly Trait[] => impliedTraits[trait] ?? [];
    for (const broad of Object.values(impliedTraits)) {
      for (const each of broad) expect(broad).toEqual(expect.arrayContaining([...listOf(each)]));
    }
  });

  test.each([
    ["vitamin-k-antagonist", "blood-thinner"],
    ["late-pregnancy", "pregnancy"],
  ] as const)("leaves out of a routine for %s what it does for %s", (narrow, broad) => {
    const plan = (trait: Trait) =>
      planRoutine(catalog, { minutes: 5, technique: "self-massage", person: { traits: { [trait]: "yes" } } });
    const ids = (trait: Trait) => plan(trait).steps.map(({ stretch }) => stretch.id);
    expect(ids(narrow)).toEqual(ids(broad));
    expect(ids(broad)).toEqual([]);
  });
});
