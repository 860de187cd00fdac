import { expect, test } from "vitest";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { joinLicenses } from "../../src/catalog/join-licenses.ts";
import { buildEntry } from "./build-entry.ts";

test.each([
  [["CC-BY-4.0"], "CC-BY-4.0"],
  [["CC-BY-4.0", "UNLICENSED"], "CC-BY-4.0 AND UNLICENSED"],
  [["CC-BY-4.0 AND UNLICENSED", "UNLICENSED"], "CC-BY-4.0 AND UNLICENSED"],
  [["MIT OR Apache-2.0", "UNLICENSED"], "(MIT OR Apache-2.0) AND UNLICENSED"],
  [["(MIT OR Apache-2.0) AND UNLICENSED", "UNLICENSED"], "(MIT OR Apache-2.0) AND UNLICENSED"],
  [["MIT AND (MIT OR X AND Y)", "Z"], "MIT AND (MIT OR X AND Y) AND Z"],
])("joins %j to %s", (licenses, joined) => {
  expect(joinLicenses(...licenses)).toBe(joined);
});

test("names a catalog whose ids were changed as one of its own", () => {
  const beneath = createCatalog([buildEntry.equipment("towel"), buildEntry.equipment("chair")], {
    ...{ version: "1.2.3", license: "MIT OR Apache-2.0" },
  });
  const moved = [{ kind: "equipment", id: "towel", movedTo: "chair" }] as const;
  const { version, license } = createCatalog([], { extends: beneath, moved });
  expect([version, license]).toEqual(["1.2.3+own", "(MIT OR Apache-2.0) AND UNLICENSED"]);
});
