import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { countItems } from "../../src/query/count-items.ts";

describe("countItems", () => {
  test("counts all that may be offered where nothing is asked", () => {
    expect([countItems(catalog, "remedy"), countItems(catalog, "stretch")]).toEqual([49, 41]);
  });

  test("counts all pages", () => {
    expect(countItems(catalog, "stretch", { muscle: "calf-muscles", limit: 2, skip: 1 })).toBe(14);
  });

  test("counts nothing that is withheld from a person", () => {
    const count = (glaucoma: "yes" | "no") =>
      countItems(catalog, "stretch", { muscle: "calf-muscles", person: { traits: { glaucoma } } });
    expect([count("no"), count("yes")]).toEqual([14, 13]);
  });

  test("counts nothing while a sign calls for help", () => {
    expect(countItems(catalog, "remedy", { findings: { "one-leg-red": "yes" } })).toBe(0);
  });
});
