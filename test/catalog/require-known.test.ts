import { describe, expect, test } from "vitest";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { requireKnown } from "../../src/catalog/require-known.ts";
import { buildEntry } from "./build-entry.ts";

const towel = buildEntry.equipment("towel");
const catalog = createCatalog([towel, buildEntry.remedy("heat")], {
  moved: [{ kind: "equipment", id: "sheet", movedTo: "towel" }],
});

describe("requireKnown", () => {
  test.each(["towel", "sheet"])("gives the entry that `%s` leads to", (id) => {
    expect(requireKnown(catalog, id)).toBe(towel);
  });

  test("refuses an id that nobody has, with the nearest", () => {
    expect(() => requireKnown(catalog, "towl")).toThrow(
      new TypeError("Unexpected `towl` for `id`, expected the id of an entry, did you mean `towel`?"),
    );
  });

  test("refuses an id that is like no other, with some that there are", () => {
    expect(() => requireKnown(catalog, "magnesium")).toThrow(
      new TypeError("Unexpected `magnesium` for `id`, expected the id of an entry, such as `towel`, `heat`"),
    );
  });

  test("refuses every id where a catalog is empty", () => {
    expect(() => requireKnown(createCatalog([]), "towel")).toThrow(
      new TypeError("Unexpected `towel` for `id`, expected the id of an entry"),
    );
  });
});
