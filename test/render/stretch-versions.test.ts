import { describe, expect, test } from "vitest";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { createGuideContext } from "../../src/render/guide-context.ts";
import { stretchBlock } from "../../src/render/stretch-block.ts";
import type { Stretch } from "../../src/schema/stretch.ts";
import { buildEntry } from "../catalog/build-entry.ts";

const catalog = createCatalog([buildEntry.stretch("sit", { name: "Sit" }), buildEntry.stretch("lie", { name: "Lie" })]);

describe("stretchBlock", () => {
  test("says where no source gives a dose", () => {
    expect(
      stretchBlock(buildEntry.stretch("lean", { doses: [] }), createGuideContext(catalog, new Set())).dose,
    ).toEqual({
      how: [],
      basis: { text: "No source gives a dose.", cites: [] },
      note: "",
    });
  });

  test("names each version that the guide shows once, and says that there is no picture", () => {
    const versionsOf = (given: Partial<Stretch>, ...shown: string[]) =>
      stretchBlock(buildEntry.stretch("lean", given), createGuideContext(catalog, new Set(shown))).versions;
    const given = { easier: "sit", harder: "nobody", inBed: "lie", seated: "sit" };
    expect(versionsOf(given, "sit", "lie", "nobody")).toEqual([
      "Easier version, version for a chair: Sit.",
      "Version for bed: Lie.",
    ]);
    expect(versionsOf({ harder: "sit" }, "sit")).toEqual(["Harder version: Sit."]);
    expect([versionsOf(given, "lie"), versionsOf(given)]).toEqual([["Version for bed: Lie."], []]);
    const { picture, position } = stretchBlock(buildEntry.stretch("lean"), createGuideContext(catalog, new Set()));
    expect([picture, position]).toEqual(["There is no picture of this yet.", "sitting"]);
  });

  test("names the emergency number of the reader's country in all that is told of it", () => {
    const words = ["Then call your emergency number."];
    const context = createGuideContext(catalog, new Set(), { emergency: "112" });
    const lean = buildEntry.stretch("lean", { about: words, steps: words, stopIf: words });
    const { about, steps, stopIf } = stretchBlock(lean, context);
    expect([about, steps, stopIf]).toEqual([["Then call 112."], ["Then call 112."], ["Then call 112."]]);
  });
});
