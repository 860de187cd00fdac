import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { searchIndex } from "../../generated/search-index.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { createSearch, writeSearchIndex } from "../../src/search/create-search.ts";
import { buildEntry } from "../catalog/build-entry.ts";
import { call } from "./call.ts";
import { readerQueries } from "./reader-queries.ts";

const soak = buildEntry.remedy("foot-soak", { name: "Warm foot soak", aliases: ["footbath"] });
const own = createCatalog([soak, buildEntry.remedy("foot-rest")]);

/** An object that holds itself. */
const cyclic: { self?: unknown } = {};
cyclic.self = cyclic;

describe("createSearch", () => {
  test("finds the same with an index that was made before as without one", () => {
    const [fresh, loaded] = [createSearch(catalog), createSearch(catalog, { index: searchIndex })];
    for (const [query] of readerQueries) {
      const [made, read] = [fresh, loaded].map((search) =>
        search(query, { limit: 400 }).map(({ entry, ...rest }) => ({ id: entry.id, ...rest })),
      );
      expect(read).toEqual(made);
    }
  });

  test("searches a catalog of one's own, and gives its entries", () => {
    const [hit, ...others] = createSearch(own)("fotbath");
    expect(others).toEqual([]);
    expect(hit?.entry).toBe(soak);
    expect(hit?.matches).toEqual([{ word: "footbath", fields: ["aliases"] }]);
  });

  test("finds nothing in a catalog without entries, with and without an index", () => {
    const none = createCatalog([]);
    expect(createSearch(none)("heat")).toEqual([]);
    expect(createSearch(none, { index: writeSearchIndex(none) })("heat")).toEqual([]);
  });

  test.each([
    [null, "Unexpected `null` for `text`, expected a text"],
    [undefined, "Unexpected `undefined` for `text`, expected a text"],
    [42, "Unexpected `42` for `text`, expected a text"],
    [{}, "Unexpected object for `text`, expected a text"],
    [cyclic, "Unexpected object for `text`, expected a text"],
    [["heat"], "Unexpected list for `text`, expected a text"],
  ])("refuses a text that is %o", (text, message) => {
    expect(() => call(createSearch(own), text)).toThrow(new TypeError(message));
  });

  test("refuses a text that is too long at once", () => {
    const start = performance.now();
    const message = `Unexpected \`${"heat ".repeat(16)}…\` for \`text\`, expected a text of at most 1000 characters`;
    expect(() => createSearch(own)("heat ".repeat(200_000))).toThrow(new RangeError(message));
    expect(performance.now() - start).toBeLessThan(500);
  });

  test.each([
    [null, "Unexpected `null` for `options`, expected an object"],
    ["index", "Unexpected `index` for `options`, expected an object"],
    [{ idex: "" }, "Unexpected `idex` for `options`, expected only `index`, did you mean `index`?"],
    [{ index: {} }, "Unexpected object for `options.index`, expected a text"],
  ])("refuses the options %o", (options, message) => {
    expect(() => call(createSearch, own, options)).toThrow(new TypeError(message));
  });

  test.each([null, undefined, {}, [], "catalog", cyclic])("refuses %o as a catalog", (given) => {
    const expected = "expected a catalog, such as `catalog` of remedykit or what `createCatalog` gives";
    for (const each of [createSearch, writeSearchIndex]) expect(() => call(each, given)).toThrow(expected);
  });

  test("checks the options of a search before it opens an index", () => {
    const search = createSearch(own, { index: "no index" });
    expect(() => search("foot", { limit: 0 })).toThrow("`options.limit`");
    expect(() => search("foot")).toThrow("`options.index`");
  });
});

describe("writeSearchIndex", () => {
  test("writes the same index each time, which is the one that is built in", () => {
    expect(writeSearchIndex(catalog)).toBe(writeSearchIndex(catalog));
    expect(writeSearchIndex(catalog)).toBe(searchIndex);
  });
});
