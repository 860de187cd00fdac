import { describe, expect, test } from "vitest";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { createGuideContext } from "../../src/render/guide-context.ts";
import { sayEquipment } from "../../src/render/say-equipment.ts";
import { buildEntry } from "../catalog/build-entry.ts";

const catalog = createCatalog([
  buildEntry.equipment("chair", { name: "Chair", safetyCheck: "Check that it stands firm." }),
  buildEntry.equipment("towel", { name: "Towel", householdSubstitute: "A belt", safetyCheck: "Take a long one" }),
]);

describe("sayEquipment", () => {
  test("says each thing, what will do instead, and what to check", () => {
    expect(sayEquipment(["towel", "chair"], createGuideContext(catalog, new Set()))).toEqual([
      "Towel (or a belt). Take a long one.",
      "Chair. Check that it stands firm.",
    ]);
  });

  test("passes over a thing that the catalog does not have", () => {
    expect(sayEquipment(["nobody"], createGuideContext(catalog, new Set()))).toEqual([]);
  });
});
