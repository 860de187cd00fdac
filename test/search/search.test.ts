import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { searchIndex } from "../../generated/search-index.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { createSearch, writeSearchIndex } from "../../src/search/create-search.ts";
import { search } from "../../src/search/search.ts";
import { buildEntry } from "../catalog/build-entry.ts";
import { readerQueries } from "./reader-queries.ts";

const idsOf = (query: string, limit: number) => search(query, { limit }).map(({ entry }) => entry.id);

/** What is not among the first 3, with what stands there instead. */
const known = [
  "foot cramp > toe-pull-back: stretches-lower-leg, foot-roll-on-a-ball, foot-muscles",
  "walking > everyday-movement: walking-pain, heel-to-glute-walk, bleeding-on-quinine",
];

describe("search", () => {
  test("finds what readers look for among the first 3, but for these, which are less than 5 in 100", () => {
    const missed = readerQueries.filter(([query, id]) => !idsOf(query, 3).includes(id));
    expect(missed.map(([query, id]) => `${query} > ${id}: ${idsOf(query, 3).join(", ")}`)).toEqual(known);
    expect(known.length / readerQueries.length).toBeLessThan(0.05);
    expect(readerQueries.length).toBeGreaterThanOrEqual(60);
  });

  test("says which words matched, and in which fields", () => {
    expect(search("potasium", { kinds: ["cause"] }).map(({ entry, matches }) => [entry.id, matches])).toEqual([
      ["low-potassium", [{ word: "potassium", fields: ["name", "aliases", "words", "summary", "more"] }]],
    ]);
  });

  test("keeps to the kinds and the number that are asked for", () => {
    const found = search("stretch", { kinds: ["stretch"], limit: 4 });
    expect(found.map(({ entry }) => entry.kind)).toEqual(["stretch", "stretch", "stretch", "stretch"]);
    expect(search("stretch").length).toBe(10);
  });

  test("puts what has all the words before what has some", () => {
    expect(idsOf("swollen calf", 2)).toEqual(["pregnancy-red-leg", "possible-clot"]);
    expect(idsOf("chest pain", 1)).toEqual(["clot-in-the-lung"]);
  });

  test.each(["", "   ", "zzzzqqqq", "__proto__", "constructor", "<script>", "()[]{}*+?", "\ud800", "a".repeat(5000)])(
    "finds nothing for %j",
    (text) => {
      expect(search(text)).toEqual([]);
    },
  );
});

describe("createSearch", () => {
  test("finds the same with an index that was made before as without one", () => {
    const fresh = createSearch(catalog);
    const loaded = createSearch(catalog, { index: searchIndex });
    for (const [query] of readerQueries) {
      expect(loaded(query).map(({ entry }) => entry.id)).toEqual(fresh(query).map(({ entry }) => entry.id));
    }
  });

  test("searches a catalog of one's own", () => {
    const own = createCatalog([buildEntry.remedy("foot-soak", { name: "Warm foot soak", aliases: ["footbath"] })]);
    expect(createSearch(own)("fotbath").map(({ entry }) => entry.id)).toEqual(["foot-soak"]);
  });

  test("leaves out what an older index has and the catalog no longer has", () => {
    const old = createCatalog([buildEntry.remedy("foot-soak"), buildEntry.remedy("foot-bath")]);
    const index = writeSearchIndex(old);
    const now = createCatalog([buildEntry.remedy("foot-soak")]);
    expect(createSearch(now, { index })("foot").map(({ entry }) => entry.id)).toEqual(["foot-soak"]);
  });

  test("writes the same index each time", () => {
    expect(writeSearchIndex(catalog)).toBe(writeSearchIndex(catalog));
    expect(writeSearchIndex(catalog)).toBe(searchIndex);
  });
});
