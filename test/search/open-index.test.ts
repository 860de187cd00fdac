import { describe, expect, test } from "vitest";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { EntryIndex } from "../../src/search/entry-index.ts";
import { openIndex } from "../../src/search/open-index.ts";
import { buildEntry } from "../catalog/build-entry.ts";

const [soak, bath, rest] = ["foot-soak", "foot-bath", "foot-rest"].map((id) => buildEntry.remedy(id));
if (!soak || !bath || !rest) throw new Error("Expected 3 remedies");
const own = createCatalog([soak, bath]);
const text = EntryIndex.of(own.entries).write();

describe("openIndex", () => {
  test("makes an index where there is none", () => {
    expect(openIndex(own, undefined).write()).toBe(text);
  });

  test("opens one that was written before", () => {
    expect(openIndex(own, text).write()).toBe(text);
  });

  test.each(["", "{}", "[1]"])("refuses %j, which is no index", (given) => {
    const shown = given === "" ? "empty text" : `\`${given}\``;
    const expected = "expected an index that `writeSearchIndex` of this version of remedykit wrote";
    expect(() => openIndex(own, given)).toThrow(
      new TypeError(`Unexpected ${shown} for \`options.index\`, ${expected}`),
    );
  });

  test.each([
    ["more entries", [soak]],
    ["fewer entries", [soak, bath, rest]],
    ["other entries", [soak, rest]],
    ["entries of the same ids and other names", [{ ...soak, aliases: ["dip"] }, bath]],
  ])("refuses the index of a catalog with %s", (_, entries) => {
    const message =
      "Unexpected index of another catalog for `options.index`, expected what `writeSearchIndex` writes for this catalog";
    expect(() => openIndex(createCatalog(entries), text)).toThrow(new RangeError(message));
  });
});
