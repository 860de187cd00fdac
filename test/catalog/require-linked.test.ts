import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { requireLinked } from "../../src/catalog/require-linked.ts";
import { buildEntry } from "./build-entry.ts";

const { stretch, remedy, condition, redFlag } = buildEntry;
const [dog, cat] = [stretch("dog-pose"), stretch("cat-pose")];

describe("requireLinked", () => {
  test("lets pass what is whole", () => {
    expect(() => requireLinked(catalog.entries)).not.toThrow();
    expect(() => requireLinked([remedy("yoga", { stretches: ["dog-pose", "cat-pose"] }), dog, cat])).not.toThrow();
    expect(() => requireLinked([condition("night-cramps", { broader: "cramps" }), condition("cramps")])).not.toThrow();
  });

  test("names a stretch that is nowhere, what would be lost, and the nearest one", () => {
    expect(() => requireLinked([dog, cat, remedy("yoga", { stretches: ["cat-pose", "dgo-pose"] })])).toThrow(
      new TypeError(
        "Unexpected `dgo-pose` for `yoga.stretches[1]`, expected the id of a stretch of the catalog, since its cautions hold for the remedy, did you mean `dog-pose`?",
      ),
    );
  });

  test("names a broader condition that is nowhere, or of another kind", () => {
    for (const others of [[], [redFlag("cramp")]]) {
      expect(() => requireLinked([condition("night-cramps", { broader: "cramp" }), ...others])).toThrow(
        /^Unexpected `cramp` for `night-cramps\.broader`, expected the id of a condition of the catalog, since its red flags hold for this one$/,
      );
    }
  });

  test("names a condition of a red flag that is nowhere, where there are conditions", () => {
    const flag = redFlag("swelling", { conditions: ["cramps", "carmp"] });
    expect(() => requireLinked([flag, condition("cramps"), condition("cramp")])).toThrow(
      new TypeError(
        "Unexpected `carmp` for `swelling.conditions[1]`, expected the id of a condition of the catalog, since answers about it need this sign, did you mean `cramp`?",
      ),
    );
    expect(() => requireLinked([flag, dog])).not.toThrow();
  });

  test("lets other links lead out of a catalog that is a part", () => {
    const stretches = catalog.entries.filter(({ kind }) => kind === "stretch");
    expect(createCatalog(stretches).entries).toHaveLength(stretches.length);
  });

  test("holds for own entries beside those of a catalog beneath", () => {
    const yoga = remedy("yoga", { stretches: ["downward-facing-dgo"] });
    expect(() => createCatalog([yoga], { extends: catalog })).toThrow(/did you mean `downward-facing-dog`\?$/);
    expect(() => createCatalog([{ ...yoga, stretches: ["downward-facing-dog"] }], { extends: catalog })).not.toThrow();
  });
});
