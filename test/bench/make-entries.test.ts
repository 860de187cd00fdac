import { expect, test } from "vitest";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { makeEntries, makeVocabulary } from "./make-entries.mjs";

test.each(["stretch", "remedy"] as const)("each %s that is made for the benchmark is let into a catalog", (kind) => {
  const made = makeEntries(1000, kind);
  const { entries } = createCatalog([...makeVocabulary(), ...made]);
  expect(
    entries
      .filter((entry) => entry.kind === kind)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(made.map(({ id }) => id));
});
