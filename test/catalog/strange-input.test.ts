import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { compareEntries } from "../../src/catalog/compare-entries.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { diffCatalogs } from "../../src/catalog/diff/diff-catalogs.ts";
import { getEntry } from "../../src/catalog/get-entry.ts";
import { hasId } from "../../src/catalog/has-id.ts";
import { listEntries } from "../../src/catalog/list-entries.ts";
import { listFamily } from "../../src/catalog/list-family.ts";
import { listLinksFrom } from "../../src/catalog/list-links-from.ts";
import { listLinksTo } from "../../src/catalog/list-links-to.ts";
import { kinds } from "../../src/schema/vocabulary/kind.ts";
import { buildEntry } from "./build-entry.ts";
import { strangeTexts, strangeValues } from "./strange-values.ts";

const heat = buildEntry.remedy("heat");
const strange = [...strangeValues, ...strangeTexts];
const aCatalog = "a catalog, such as `catalog` of remedykit or what `createCatalog` gives";
const aKind = `one of ${kinds.map((kind) => `\`${kind}\``).join(", ")}`;
const anId = "the id of an entry, such as `aaos-cramps`, `aha-salt`, `allen-2012`";
/** Call a function with arguments that do not compile. */
const call = (ask: (...args: never[]) => unknown, ...given: unknown[]) => Reflect.apply(ask, undefined, given);

/** The functions that are asked of a catalog: how each is called, and the argument that has the catalog. */
const ofCatalog: readonly (readonly [name: string, ask: (given: unknown) => unknown, argument: string])[] = [
  ["createCatalog", (given) => call(createCatalog, [], { extends: given }), "options.extends"],
  ["getEntry", (given) => call(getEntry, given, "heat"), "catalog"],
  ["hasId", (given) => call(hasId, given, "heat"), "catalog"],
  ["listEntries", (given) => call(listEntries, given, "remedy"), "catalog"],
  ["listFamily", (given) => call(listFamily, given, "heat"), "catalog"],
  ["listLinksFrom", (given) => call(listLinksFrom, given, "heat"), "catalog"],
  ["listLinksTo", (given) => call(listLinksTo, given, "heat"), "catalog"],
  ["diffCatalogs", (given) => call(diffCatalogs, given, catalog), "before"],
  ["diffCatalogs", (given) => call(diffCatalogs, catalog, given), "after"],
];

/** The functions that are asked of an id. */
const ofId: readonly (readonly [name: string, ask: (given: unknown) => unknown])[] = [
  ["getEntry", (given) => call(getEntry, catalog, given)],
  ["listLinksFrom", (given) => call(listLinksFrom, catalog, given)],
  ["listLinksTo", (given) => call(listLinksTo, catalog, given)],
];

const refusal = (named: string, argument: string, expected: string) =>
  new TypeError(`Unexpected ${named} for \`${argument}\`, expected ${expected}`);

describe.each(ofCatalog)("%s", (_, ask, argument) => {
  const left = argument === "options.extends" ? strange.filter(([, given]) => given !== undefined) : strange;
  test.each(left)("refuses %s as a catalog", (named, given) => {
    expect(() => ask(given)).toThrow(refusal(named, argument, aCatalog));
  });
});

describe.each(ofId)("%s", (_, ask) => {
  test.each(strangeValues)("refuses %s as an id", (named, given) => {
    expect(() => ask(given)).toThrow(refusal(named, "id", "a text"));
  });
});

describe.each([
  ["listLinksFrom", listLinksFrom],
  ["listLinksTo", listLinksTo],
])("%s", (_, list) => {
  test.each(strangeTexts)("refuses %s as an id, with some that there are", (named, given) => {
    expect(() => call(list, catalog, given)).toThrow(refusal(named, "id", anId));
  });
});

describe("getEntry and hasId", () => {
  test.each(strangeTexts)("know no entry that is called %s", (_, given) => {
    expect(call(getEntry, catalog, given)).toBe(undefined);
    expect(hasId(catalog, given)).toBe(false);
  });

  test.each(strangeValues)("know no entry by %s", (_, given) => {
    expect(call(hasId, catalog, given)).toBe(false);
  });
});

describe("listEntries", () => {
  test.each(strange)("refuses %s as a kind", (named, given) => {
    expect(() => call(listEntries, catalog, given)).toThrow(refusal(named, "kind", aKind));
  });

  test("tells the kind that may be meant", () => {
    expect(() => call(listEntries, catalog, "remedys")).toThrow(
      refusal("`remedys`", "kind", `${aKind}, did you mean \`remedy\`?`),
    );
  });
});

describe("compareEntries", () => {
  test.each(strange.filter(([named]) => named !== "object"))("refuses %s as an entry", (named, given) => {
    expect(() => call(compareEntries, given, heat)).toThrow(refusal(named, "a", "an entry"));
    expect(() => call(compareEntries, heat, given)).toThrow(refusal(named, "b", "an entry"));
  });

  test("refuses an object that is no entry, with the field", () => {
    expect(() => call(compareEntries, heat, { kind: "remedy" })).toThrow(
      refusal("`undefined`", "b.id", "small letters, digits and single hyphens, starting with a letter"),
    );
  });
});

describe("createCatalog", () => {
  test.each(strange.filter(([named]) => !named.endsWith("list")))("refuses %s as the entries", (named, given) => {
    expect(() => call(createCatalog, given)).toThrow(refusal(named, "entries", "a list of entries"));
  });

  test.each(strange.filter(([named]) => named !== "object"))("refuses %s as an entry", (named, given) => {
    expect(() => call(createCatalog, [heat, given])).toThrow(refusal(named, "entries[1]", "an entry"));
  });

  test.each(strange.filter(([named]) => named !== "object" && named !== "`undefined`"))(
    "refuses %s as the options",
    (named, given) => {
      expect(() => call(createCatalog, [], given)).toThrow(refusal(named, "options", "an object"));
    },
  );
});
