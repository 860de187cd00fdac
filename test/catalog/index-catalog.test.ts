import { describe, expect, test } from "vitest";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { indexCatalog } from "../../src/catalog/index-catalog.ts";
import { buildEntry } from "./build-entry.ts";

const wall = buildEntry.stretch("wall", { easier: "towel" });
const towel = buildEntry.stretch("towel");
const catalog = createCatalog([wall, towel], { moved: [{ kind: "stretch", id: "lean", movedTo: "wall" }] });

describe("indexCatalog", () => {
  test("looks entries up by id, by old id and by who links to them", () => {
    const { byId, movedTo, linkedFrom } = indexCatalog(catalog);
    expect([...byId]).toEqual([
      ["towel", towel],
      ["wall", wall],
    ]);
    expect([...movedTo]).toEqual([["lean", "wall"]]);
    expect([...linkedFrom]).toEqual([["towel", [wall]]]);
  });

  test("is made once for a catalog, and anew for another", () => {
    expect(indexCatalog(catalog)).toBe(indexCatalog(catalog));
    expect(indexCatalog(createCatalog([wall, towel]))).not.toBe(indexCatalog(catalog));
  });
});
