import { expect, test } from "vitest";
import { listNewIds } from "../../src/check/list-new-ids.ts";
import { goodFiles } from "../source/good-files.ts";

const towel = goodFiles["data/equipment/bathtub.md"];
const movedTo = (id: string) => `---\nmovedTo: ${id}\n---\n`;

/** The ids that have moved, of files by their paths. */
function idsOf(files: Readonly<Record<string, string>>): object {
  return Object.fromEntries(listNewIds(Object.entries(files).map(([path, value]) => ({ path, value }))));
}

test("listNewIds lists each id that has moved with the id of its entry now, however often it moved", () => {
  const files = {
    "data/equipment/a.md": movedTo("b"),
    "data/equipment/b.md": movedTo("c"),
    "data/equipment/c.md": towel,
  };
  expect(idsOf(files)).toEqual({ a: "c", b: "c" });
});

test("listNewIds reads a file that is untidy", () => {
  const files = { "data/equipment/a.md": "\n--- \n'movedTo':   \"c\"\r\n---\n", "data/equipment/c.md": towel };
  expect(idsOf(files)).toEqual({ a: "c" });
});

test.each([
  ["to itself", { "data/equipment/a.md": movedTo("a") }],
  ["in a circle", { "data/equipment/a.md": movedTo("b"), "data/equipment/b.md": movedTo("a") }],
  ["to nothing", { "data/equipment/a.md": movedTo("b") }],
  ["to another kind", { "data/equipment/a.md": movedTo("b"), "data/causes/b.md": towel }],
  [
    "to an id that two files have",
    { "data/equipment/a.md": movedTo("b"), "data/equipment/b.md": towel, "data/causes/b.md": towel },
  ],
  [
    "from an id that two files have",
    { "data/equipment/a.md": movedTo("b"), "data/causes/a.md": towel, "data/equipment/b.md": towel },
  ],
  [
    "from a file with more in it",
    { "data/equipment/a.md": towel.replace("name", "movedTo: b\nname"), "data/equipment/b.md": towel },
  ],
])("listNewIds leaves out an id that leads %s", (_, files) => {
  expect(idsOf(files)).toEqual({});
});
