import { expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { getEntry } from "../../src/catalog/get-entry.ts";
import type { Moved } from "../../src/schema/moved.ts";

const move = (id: string, movedTo: string): Moved => ({ kind: "remedy", id, movedTo });
const over = (...moved: Moved[]): Catalog => createCatalog([], { extends: catalog, moved });

test("an id that was changed leads to an entry of its kind, also over another that was changed", () => {
  const own = over(move("warmth", "hot-pack"), move("hot-pack", "heat"));
  expect([getEntry(own, "warmth")?.id, getEntry(own, "hot-pack")?.id]).toEqual(["heat", "heat"]);
});

test.each<[string, Moved[], string]>([
  [
    "nowhere",
    [move("warmth", "heatt")],
    "`heatt` for `options.moved[0].movedTo`, expected the id of a remedy of the catalog, did you mean `heat`?",
  ],
  [
    "to another kind",
    [move("a", "heat"), move("warmth", "towel")],
    "`towel` for `options.moved[1].movedTo`, expected the id of a remedy of the catalog, did you mean `towel-by-the-bed`?",
  ],
  [
    "in a circle",
    [move("a", "b"), move("b", "a")],
    "`b` for `options.moved[0].movedTo`, expected the id of a remedy of the catalog, such as `stretch-the-cramping-muscle`, `bedtime-stretching`, `medicine-review`",
  ],
])("one that leads %s is refused", (_, moved, says) => {
  expect(() => over(...moved)).toThrow(new TypeError(`Unexpected ${says}`));
});
