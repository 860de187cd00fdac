import { describe, expect, expectTypeOf, test } from "vitest";
import type { Ids } from "../../generated/catalog.ts";
import type { Kind } from "../../src/schema/vocabulary/kind.ts";
import { search } from "../../src/search/search.ts";
import type { SearchHit } from "../../src/search/search-hit.ts";
import type { SearchField } from "../../src/search/to-search-document.ts";
import { looseQueries, readerQueries } from "./reader-queries.ts";

const idsOf = (query: string, limit: number): string[] => search(query, { limit }).map(({ entry }) => entry.id);

/** List the queries whose entry is not among the first 3, with what stands there instead. */
const listMissed = (queries: readonly (readonly [query: string, id: string])[]) =>
  queries
    .map(([query, id]) => ({ query, id, found: idsOf(query, 3) }))
    .filter(({ id, found }) => !found.includes(id))
    .map(({ query, id, found }) => `${query} > ${id}: ${found.join(", ")}`);

/** What is not among the first 3, with what stands there instead. */
const missed = [
  "foot cramp > toe-pull-back: stretches-lower-leg, foot-roll-on-a-ball, foot-muscles",
  "magnesium while pregnant > remedy-magnesium-pregnancy: magnesium-supplement, in-pregnancy, calcium-supplement",
];

/** Of these, only the guns for massage are in no entry. The others stand further down. */
const looselyMissed = [
  "pregnent leg pain > pregnancy-leg-cramps: walking-pain, pain-at-rest, night-leg-cramps",
  "massage gun > massage-roller-rolling: calf-massage-roller, massage-roller, massage-by-hand",
  "hydration > drink-enough: food-and-fluids, oral-rehydration-solution, heavy-fluid-loss",
  "tight calves > wall-calf-stretch: bedtime-stretching, wall-lean, clot-in-the-lung",
];

describe("the types of what a search finds", () => {
  test("are those of the kinds that were asked, with the ids of the catalog", () => {
    const [hit] = search("stretch", { kinds: ["stretch", "remedy"] });
    expectTypeOf(hit?.entry.kind).toEqualTypeOf<"stretch" | "remedy" | undefined>();
    expectTypeOf(hit?.entry.id).toEqualTypeOf<Ids["stretch"] | Ids["remedy"] | undefined>();
    expectTypeOf(search("stretch")[0]?.entry.kind).toEqualTypeOf<Kind | undefined>();
    expectTypeOf<SearchField>().toEqualTypeOf<"name" | "aliases" | "words" | "summary" | "more">();
    expectTypeOf<SearchHit<Ids>>().toExtend<SearchHit>();
    // @ts-expect-error - the kind is `stretch`
    expect(() => search("stretch", { kinds: ["strech"] })).toThrow("did you mean `stretch`?");
  });
});

describe("search", () => {
  test("finds what readers look for among the first 3, but for these, which are at most 5 in 100", () => {
    expect(listMissed(readerQueries)).toEqual(missed);
    expect(missed.length / readerQueries.length).toBeLessThanOrEqual(0.05);
    expect(new Set(readerQueries.map(([query]) => query)).size).toBeGreaterThanOrEqual(76);
  });

  test("misses these of the queries in a reader's own words", () => {
    expect(listMissed(looseQueries)).toEqual(looselyMissed);
  });

  test.each([
    ["picklejuice", "pickle-juice"],
    ["charleyhorse", "leg-cramps"],
    ["epsomsalt", "epsom-salt-bath"],
    ["tonicwater", "tonic-water"],
    ["legcramps", "night-leg-cramps"],
    ["kneepain", "knee-to-chest"],
  ])("reads 2 words that were written as one: %s", (query, id) => {
    expect(idsOf(query, 1)).toEqual([id]);
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
    expect(search("stretch", { kinds: undefined, limit: undefined }).length).toBe(10);
  });

  test("finds a sign that calls for help by what a reader sees", () => {
    expect(idsOf("swollen calf", 2)).toEqual(["possible-clot", "pregnancy-red-leg"]);
    expect(idsOf("chest pain", 1)).toEqual(["clot-in-the-lung"]);
  });

  test.each(["", "   ", "()[]{}*+?", "the", "zzzzqqqq", "__proto__", "constructor", "<script>", "\ud800"])(
    "finds nothing for %j, which has no word of the catalog",
    (text) => {
      expect(search(text)).toEqual([]);
    },
  );

  test("takes the longest text in a moment", () => {
    const start = performance.now();
    search("stretch magnezium ".repeat(60).slice(0, 1000));
    search("a b c d e f g h i j ".repeat(50));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
