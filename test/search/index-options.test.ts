import { describe, expect, test } from "vitest";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { createSearch } from "../../src/search/create-search.ts";
import { indexOptions } from "../../src/search/index-options.ts";
import { buildEntry } from "../catalog/build-entry.ts";

const search = createSearch(
  createCatalog([
    buildEntry.remedy("heat", { name: "Heat", summary: "Warmth" }),
    buildEntry.remedy("mustard", { name: "Mustard", summary: "A spoonful" }),
    buildEntry.remedy("banana", { name: "Bananas", summary: "Jalapeño and crème" }),
    buildEntry.reference("heat-2020", { name: "Study", title: "Heat", authors: "Heat H" }),
    buildEntry.claim("heating", { name: "Heat", statement: "Heat helps" }),
  ]),
);
const idsOf = (text: string) => search(text, { kinds: ["remedy"] }).map(({ entry }) => entry.id);

describe("the options of the index", () => {
  test.each([
    ["a word as it is", "mustard", ["mustard"]],
    ["a word in capitals", "MUSTARD", ["mustard"]],
    ["a word without its accents", "jalapeno creme", ["banana"]],
    ["a word with accents of its own", "müstärd", ["mustard"]],
    ["how a word of 3 letters goes on", "mus", ["mustard"]],
    ["not how a word of 2 letters goes on", "mu", []],
    ["a word of 4 letters with 1 typing error", "hect", ["heat"]],
    ["not one with 2", "hexx", []],
    ["a word of 4 letters of which 2 changed places", "haet", ["heat"]],
    ["the first 2, the last 2", "ehat", ["heat"]],
    ["the last 2", "heta", ["heat"]],
    ["not letters that are further apart", "taeh", []],
    ["a word of 3 letters that goes on", "hea", ["heat"]],
    ["a word of 7 letters with 2 typing errors", "mstarrd", ["mustard"]],
    ["not one with 3", "mstrrdx", []],
    ["not a word of 3 letters with 1 typing error", "hat", []],
    ["not a word of 6 letters with 2", "muxtad", []],
    ["not words that tell nothing", "what is the", []],
  ])("finds %s: %s", (_, text, ids) => {
    expect(idsOf(text)).toEqual(ids);
  });

  test("put what a reader can do before claims and sources", () => {
    expect(search("heat").map(({ entry }) => entry.id)).toEqual(["heat", "heating", "heat-2020"]);
  });

  test("put how a word goes on before a typing error in it", () => {
    const names = ["Static", "Statins"].map((name) => buildEntry.remedy(name.toLowerCase(), { name }));
    const found = createSearch(createCatalog(names))("statin");
    expect(found.map(({ entry }) => entry.name)).toEqual(["Statins", "Static"]);
  });

  test("leave out words that tell nothing, and write the others in one way", () => {
    expect(["The", "is", "Crème", "ﬁt", "42", "Nite"].map((word) => indexOptions.processTerm?.(word))).toEqual([
      ...[null, null, "creme", "fit", "42", "night"],
    ]);
  });
});
