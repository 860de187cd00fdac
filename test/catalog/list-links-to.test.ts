import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { listLinksTo } from "../../src/catalog/list-links-to.ts";
import { buildEntry } from "./build-entry.ts";

describe("listLinksTo", () => {
  test("lists the entries that link to an entry, in catalog order", () => {
    expect(listLinksTo(catalog, "towel").map(({ id }) => id)).toEqual([
      "towel-calf-stretch",
      "towel-hamstring-stretch",
      "towel-by-the-bed",
    ]);
  });

  test("lists an entry that names it twice once", () => {
    const own = createCatalog([
      buildEntry.stretch("wall", { easier: "towel", inBed: "towel" }),
      buildEntry.stretch("towel"),
    ]);
    expect(listLinksTo(own, "towel").map(({ id }) => id)).toEqual(["wall"]);
  });

  test("lists who links to an id that no entry has", () => {
    const own = createCatalog([buildEntry.stretch("wall", { easier: "nobody" })]);
    expect(listLinksTo(own, "nobody").map(({ id }) => id)).toEqual(["wall"]);
  });

  test("lists nothing where no entry links", () => {
    expect(listLinksTo(catalog, "night-and-exercise")).toEqual([]);
  });

  test("refuses an id that nothing knows, with the nearest", () => {
    // @ts-expect-error - the id is `towel`
    expect(() => listLinksTo(catalog, "towl")).toThrow(
      new TypeError("Unexpected `towl` for `id`, expected the id of an entry, did you mean `towel`?"),
    );
    // @ts-expect-error - no entry has this id
    expect(() => listLinksTo(catalog, "constructor")).toThrow(/^Unexpected `constructor` for `id`/);
  });

  test("gives a new list each time, so that an app may change it", () => {
    listLinksTo(catalog, "towel").reverse();
    expect(listLinksTo(catalog, "towel")[0]?.id).toBe("towel-calf-stretch");
  });
});
