import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { requireAcyclic } from "../../src/catalog/require-acyclic.ts";
import { buildEntry } from "./build-entry.ts";

const { stretch, condition, muscle } = buildEntry;

describe("requireAcyclic", () => {
  test("lets pass what ends, and what leads back by another field", () => {
    expect(() => requireAcyclic(catalog.entries)).not.toThrow();
    const both = [stretch("near", { easier: "far" }), stretch("far", { harder: "near" })];
    expect(() => requireAcyclic(both)).not.toThrow();
    expect(() => requireAcyclic([stretch("near", { easier: "nowhere" })])).not.toThrow();
  });

  test("names a condition that is a form of itself, by whatever way", () => {
    const round = [condition("one", { broader: "two" }), condition("two", { broader: "one" })];
    expect(() => requireAcyclic(round)).toThrow(
      new TypeError("Unexpected `two` for `one.broader`, expected a way that does not lead back to `one`"),
    );
  });

  test("does not hang on a circle further on, and names an entry of it", () => {
    const below = [muscle("low", { group: "one" }), muscle("one", { group: "two" }), muscle("two", { group: "one" })];
    expect(() => requireAcyclic(below)).toThrow(
      new TypeError("Unexpected `two` for `one.group`, expected a way that does not lead back to `one`"),
    );
  });

  test.each(["easier", "harder", "inBed", "seated"])("holds for versions of a stretch under `%s`", (ladder) => {
    expect(() => requireAcyclic([stretch("near", { [ladder]: "near" })])).toThrow(
      new TypeError(`Unexpected \`near\` for \`near.${ladder}\`, expected a way that does not lead back to \`near\``),
    );
  });

  test("holds for what stands over a catalog beneath", () => {
    const cramps = catalog.entries.find(({ id }) => id === "leg-cramps");
    if (cramps?.kind !== "condition") throw new Error("Unexpected catalog without leg cramps");
    const turned = { ...cramps, broader: "night-leg-cramps" };
    expect(() => createCatalog([turned], { extends: catalog })).toThrow(
      new TypeError(
        "Unexpected `night-leg-cramps` for `leg-cramps.broader`, expected a way that does not lead back to `leg-cramps`",
      ),
    );
  });
});
