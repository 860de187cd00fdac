import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { listLinksFrom } from "../../src/catalog/list-links-from.ts";
import { listLinksTo } from "../../src/catalog/list-links-to.ts";
import { buildEntry } from "./build-entry.ts";

/** Every text inside a value, wherever it stands. */
function listTexts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(listTexts) : [];
}

describe("listLinksFrom", () => {
  test("lists the entries that an entry links to, in the order of its fields", () => {
    expect(listLinksFrom(catalog, "towel-by-the-bed").map(({ id }) => id)).toEqual([
      "night-leg-cramps",
      "towel-calf-stretch",
      "towel-hamstring-stretch",
      "towel",
      "stop-if-it-hurts",
    ]);
  });

  test("follows a guide to what it rests on: its sources, and those on doing nothing and for more to read", () => {
    const own = createCatalog([
      ...["whole", "nothing", "more"].map((id) => buildEntry.reference(id)),
      buildEntry.guide("night", {
        references: ["whole"],
        doNothing: { text: "Most cramps ease.", references: ["nothing"] },
        support: ["more"],
      }),
    ]);
    expect(listLinksFrom(own, "night").map(({ id }) => id)).toEqual(["more", "nothing", "whole"]);
  });

  test("lists an entry that is named twice once", () => {
    const own = createCatalog([
      buildEntry.stretch("wall", { easier: "towel", inBed: "towel" }),
      buildEntry.stretch("towel"),
    ]);
    expect(listLinksFrom(own, "wall").map(({ id }) => id)).toEqual(["towel"]);
  });

  test("passes over an id that no entry has", () => {
    const own = createCatalog([buildEntry.stretch("wall", { easier: "nobody" })]);
    expect(listLinksFrom(own, "wall")).toEqual([]);
  });

  test("refuses an id that no entry has, with the nearest", () => {
    // @ts-expect-error - the id is `towel-by-the-bed`
    expect(() => listLinksFrom(catalog, "towel-by-bed")).toThrow(
      new TypeError(
        "Unexpected `towel-by-bed` for `id`, expected the id of an entry, did you mean `towel-by-the-bed`?",
      ),
    );
    // @ts-expect-error - no entry has this id
    expect(() => listLinksFrom(catalog, "constructor")).toThrow(/^Unexpected `constructor` for `id`/);
  });

  test("finds each link of the real catalog both ways", () => {
    for (const { id } of catalog.entries) {
      for (const linked of listLinksFrom(catalog, id)) {
        expect(listLinksTo(catalog, linked.id).map((entry) => entry.id)).toContain(id);
      }
      for (const linking of listLinksTo(catalog, id)) {
        expect(listLinksFrom(catalog, linking.id).map((entry) => entry.id)).toContain(id);
      }
    }
  });

  test("lists only ids that the entry says", () => {
    for (const { id, ...fields } of catalog.entries) {
      const said = new Set(listTexts(fields));
      expect(listLinksFrom(catalog, id).filter((linked) => !said.has(linked.id))).toEqual([]);
    }
  });
});
