import { describe, expectTypeOf, test } from "vitest";
import { catalog, type Ids } from "../../generated/catalog.ts";
import type { Catalog, EntryOf } from "../../src/catalog/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import type { Entry } from "../../src/schema/entry.ts";
import type { Kind } from "../../src/schema/vocabulary/kind.ts";
import { buildEntry } from "./build-entry.ts";

describe("Catalog", () => {
  test("has the ids of a compiled catalog as literals", () => {
    expectTypeOf(catalog).toEqualTypeOf<Catalog<Ids>>();
    expectTypeOf<Ids["condition"]>().toEqualTypeOf<
      "exercise-cramps" | "leg-cramps" | "night-leg-cramps" | "pregnancy-leg-cramps"
    >();
    expectTypeOf<EntryOf<Ids, "article">["id"]>().toEqualTypeOf<"leg-cramps-at-night-and-after-exercise">();
  });

  test("has plain strings as ids where nothing else is said", () => {
    const own = createCatalog([buildEntry.remedy("own-remedy")]);
    expectTypeOf(own).toEqualTypeOf<Catalog>();
    expectTypeOf(own.entries).items.toExtend<Entry>();
    expectTypeOf<Catalog["entries"][number]["id"]>().toEqualTypeOf<string>();
  });

  test("takes a compiled catalog where any catalog will do", () => {
    expectTypeOf(catalog).toExtend<Catalog>();
    expectTypeOf<EntryOf<Ids, Kind>>().toExtend<Entry>();
  });

  test("does not compile where something is written into it", () => {
    const attempt = () => {
      // @ts-expect-error - a catalog is frozen
      catalog.version = "0.0.0";
      // @ts-expect-error - its list is frozen
      catalog.entries.push(buildEntry.remedy("own-remedy"));
      // @ts-expect-error - its entries are frozen
      for (const entry of catalog.entries) entry.name = "";
    };
    expectTypeOf(attempt).returns.toBeVoid();
  });
});
