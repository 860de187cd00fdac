import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { requireCatalog } from "../../src/catalog/require-catalog.ts";

const expected = "a catalog, such as `catalog` of remedykit or what `createCatalog` gives";

describe("requireCatalog", () => {
  test("lets pass what has entries and changed ids", () => {
    expect(() => requireCatalog(catalog)).not.toThrow();
    expect(() => requireCatalog(createCatalog([]))).not.toThrow();
    expect(() => requireCatalog({ entries: [], moved: [] })).not.toThrow();
  });

  test.each([
    ["`undefined`", undefined],
    ["`null`", null],
    ["empty list", []],
    ["`leg-cramps`", "leg-cramps"],
    ["function", createCatalog],
    ["object", {}],
    ["object", { entries: [] }],
    ["object", { moved: [] }],
    ["object", { entries: [], moved: {} }],
    ["object", { entries: [], moved: undefined }],
    ["object", { entries: "heat", moved: [] }],
    ["object", { entries: new Set(), moved: [] }],
  ])("refuses %s: %j", (named, given) => {
    expect(() => requireCatalog(given)).toThrow(
      new TypeError(`Unexpected ${named} for \`catalog\`, expected ${expected}`),
    );
  });

  test("names the argument", () => {
    expect(() => requireCatalog(7, "before")).toThrow(
      new TypeError(`Unexpected \`7\` for \`before\`, expected ${expected}`),
    );
  });
});
