import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { listFamily, listForms } from "../../src/catalog/list-family.ts";
import { buildEntry } from "./build-entry.ts";

const members = (id: string) => [...listFamily(catalog, id)].sort();

describe("listForms", () => {
  test.each([
    ["leg-cramps", ["exercise-cramps", "leg-cramps", "night-leg-cramps", "pregnancy-leg-cramps"]],
    ["night-leg-cramps", ["night-leg-cramps"]],
    ["calf-muscles", ["calf-muscles", "gastrocnemius", "plantaris", "soleus"]],
    ["soleus", ["soleus"]],
  ])("lists %s with its own forms or parts alone", (id, forms) => {
    expect(listForms(catalog, id).sort()).toEqual(forms);
  });
});

describe("listFamily", () => {
  test("lists a condition with its forms", () => {
    expect(members("leg-cramps")).toEqual([
      "exercise-cramps",
      "leg-cramps",
      "night-leg-cramps",
      "pregnancy-leg-cramps",
    ]);
  });

  test("lists a form with the broader condition, not with the other forms", () => {
    expect(members("night-leg-cramps")).toEqual(["leg-cramps", "night-leg-cramps"]);
  });

  test("lists a group with its muscles, and a muscle with its group", () => {
    expect(members("calf-muscles")).toEqual(["calf-muscles", "gastrocnemius", "plantaris", "soleus"]);
    expect(members("soleus")).toEqual(["calf-muscles", "soleus"]);
  });

  test("lists an entry that is part of nothing alone", () => {
    expect(members("fibularis-longus")).toEqual(["fibularis-longus"]);
    expect(members("magnesium-supplement")).toEqual(["magnesium-supplement"]);
  });

  test("lists an id that nobody has alone", () => {
    expect(members("nobody")).toEqual(["nobody"]);
  });

  test("goes up and down over several steps", () => {
    const own = createCatalog([
      buildEntry.muscle("leg"),
      buildEntry.muscle("calf", { group: "leg" }),
      buildEntry.muscle("soleus", { group: "calf" }),
      buildEntry.muscle("thigh", { group: "leg" }),
    ]);
    expect([...listFamily(own, "leg")].sort()).toEqual(["calf", "leg", "soleus", "thigh"]);
    expect([...listFamily(own, "calf")].sort()).toEqual(["calf", "leg", "soleus"]);
    expect([...listFamily(own, "soleus")].sort()).toEqual(["calf", "leg", "soleus"]);
  });

  test("comes to an end where conditions of a catalog made by hand are forms of one another", () => {
    const entries = [
      buildEntry.condition("a", { broader: "b" }),
      buildEntry.condition("b", { broader: "a" }),
      buildEntry.condition("c", { broader: "c" }),
    ];
    const own = { ...createCatalog([]), entries };
    expect([...listFamily(own, "a")].sort()).toEqual(["a", "b"]);
    expect([...listFamily(own, "c")].sort()).toEqual(["c"]);
  });

  test("makes a family once for a catalog", () => {
    expect(listFamily(catalog, "leg-cramps")).toBe(listFamily(catalog, "leg-cramps"));
    expect(listFamily(catalog, "nobody")).toBe(listFamily(catalog, "nobody"));
  });

  test("keeps the families of one catalog apart from those of another", () => {
    const flat = createCatalog([buildEntry.condition("night-leg-cramps")]);
    expect([...listFamily(flat, "night-leg-cramps")]).toEqual(["night-leg-cramps"]);
    expect(members("night-leg-cramps")).toEqual(["leg-cramps", "night-leg-cramps"]);
  });

  test("is the same from both sides: one is in the family of the other, or neither is", () => {
    const id = fc.constantFrom(...catalog.entries.map((entry) => entry.id));
    fc.assert(
      fc.property(id, id, (a, b) => {
        expect(listFamily(catalog, a).has(b)).toBe(listFamily(catalog, b).has(a));
      }),
      { numRuns: 500 },
    );
  });
});
