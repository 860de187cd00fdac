import MiniSearch from "minisearch";
import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { digest } from "../../src/search/digest.ts";
import { EntryIndex } from "../../src/search/entry-index.ts";
import { indexOptions } from "../../src/search/index-options.ts";
import { toSearchDocument } from "../../src/search/to-search-document.ts";
import { buildEntry } from "../catalog/build-entry.ts";

const entries = [
  buildEntry.remedy("heat", { name: "Heat", summary: "Warm." }),
  buildEntry.cause("ice", { name: "Heating", summary: "Cold.", about: [] }),
];
const small = EntryIndex.of(entries);

describe("EntryIndex", () => {
  test("is written with its words as the tree that they are looked up in", () => {
    expect(JSON.parse(small.write())).toEqual({
      documentCount: 2,
      nextId: 2,
      documentIds: { 0: "heat", 1: "ice" },
      fieldIds: { name: 0, aliases: 1, words: 2, summary: 3, more: 4 },
      fieldLength: { 0: [1, 1, 1, 2, 1], 1: [1, 1, 1, 2, 1] },
      averageFieldLength: [1, 1, 1, 2, 1],
      storedFields: { 0: { kind: "remedy" }, 1: { kind: "cause" } },
      dirtCount: 0,
      serializationVersion: 2,
      digest: digest(entries),
      words: [
        ...["heat", ["", [0, [0, 1], 2, [0, 1]], "ing", ["", [0, [1, 1]]]]],
        ...["warm", ["", [3, [0, 1]]], "ice", ["", [2, [1, 1]]], "cold", ["", [3, [1, 1]]]],
      ],
    });
  });

  test("is the same after it was written and read, down to the order of its words", () => {
    const index = EntryIndex.of(catalog.entries);
    const read = EntryIndex.read(index.write());
    expect(JSON.stringify(read)).toBe(JSON.stringify(index));
    expect(read?.write()).toBe(index.write());
    expect(read?.termCount).toBe(index.termCount);
  });

  test("is the index that MiniSearch makes by itself", () => {
    const plain = new MiniSearch(indexOptions);
    plain.addAll(catalog.entries.map(toSearchDocument));
    expect(JSON.stringify(EntryIndex.of(catalog.entries))).toBe(JSON.stringify(plain));
  });

  test.each([
    ["haet", "heat"],
    ["hea", "hea"],
    ["heatin", "heatin"],
    ["wamr", "warm"],
    ["iec", "iec"],
    ["heatcold", ["heat", "cold"]],
    ["coldice", ["cold", "ice"]],
    ["coldhot", "coldhot"],
    ["zzzz", "zzzz"],
  ])("mends %s to %j", (word, mended) => {
    expect(small.mend(word)).toEqual(mended);
  });

  test("takes what is added after it was read", () => {
    const read = EntryIndex.read(small.write());
    read?.add(toSearchDocument(buildEntry.remedy("heater", { name: "Heater" })));
    expect(read?.search("heater", { prefix: false, fuzzy: false }).map(({ id }) => id)).toEqual(["heater"]);
  });

  const written = small.write();
  test.each([
    ["no text at all", ""],
    ["no JSON", "index"],
    ["half of an index", written.slice(0, written.length / 2)],
    ["null", "null"],
    ["a number", "1"],
    ["a list", "[]"],
    ["an object", "{}"],
    ["the index of MiniSearch", JSON.stringify(small)],
    ["an index of other fields", written.replace('"aliases"', '"alias"')],
    ["an index without its documents", written.replace('"documentIds"', '"documents"')],
    ["an index of another MiniSearch", written.replace('"serializationVersion":2', '"serializationVersion":3')],
    ["an index without a digest", written.replace('"digest"', '"sum"')],
    ["words that are no list", written.replace('"words":["heat"', '"words":{},"more":["heat"')],
    ["words that lead too deep", written.replace('"words":["heat"', `"words":["x",${"[0,".repeat(50_000)}`)],
  ])("is not read from %s", (_, text) => {
    expect(EntryIndex.read(text)).toBeUndefined();
  });
});
