import { describe, expect, test } from "vitest";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { atPlaces, disclaimerBlock, disclaimerBlocks } from "../../src/render/disclaimer-block.ts";
import { createGuideContext } from "../../src/render/guide-context.ts";
import { placements } from "../../src/schema/vocabulary/placement.ts";
import { buildEntry } from "../catalog/build-entry.ts";
import { blocksOfType, builtGuides } from "./built-guides.ts";

const disclaimers = placements.map((placement) => buildEntry.disclaimer(`a-${placement}`, { placement }));
const context = createGuideContext(createCatalog(disclaimers), new Set());
const idsAt = (...places: (typeof placements)[number][]) =>
  atPlaces(
    disclaimers.map((each) => disclaimerBlock(each, context)),
    ...places,
  ).map(({ id }) => id);

describe("disclaimerBlock", () => {
  test("keeps name, place and words", () => {
    const stop = buildEntry.disclaimer("stop", { name: "Stop", placement: "adjacent", text: ["One.", "Two."] });
    expect(disclaimerBlock(stop, context)).toEqual({
      type: "disclaimer",
      id: "stop",
      name: "Stop",
      topic: "stop-rule",
      placement: "adjacent",
      text: ["One.", "Two."],
    });
  });

  test("names the emergency number of the reader's country", () => {
    const stop = buildEntry.disclaimer("stop", { text: ["Call your emergency number.", "Wait."] });
    const said = createGuideContext(createCatalog([stop]), new Set(), { emergency: "112" });
    expect(disclaimerBlock(stop, said).text).toEqual(["Call 112.", "Wait."]);
  });
});

describe("disclaimerBlocks", () => {
  test("builds those that the catalog has, in the order given", () => {
    const made = disclaimerBlocks(["a-footer", "nobody", "a-top"], context);
    expect(made.map(({ id }) => id)).toEqual(["a-footer", "a-top"]);
  });
});

describe("atPlaces", () => {
  test("keeps those that stand in one of the places", () => {
    expect(idsAt("top")).toEqual(["a-top"]);
    expect(idsAt("footer", "adjacent")).toEqual(["a-adjacent", "a-footer"]);
    expect(idsAt()).toEqual([]);
  });

  test.each(builtGuides)("loses no disclaimer of %s on its way to the top or the end", (_, guide) => {
    const inSections = blocksOfType(guide, "disclaimer").map(({ id }) => id);
    expect(inSections).toEqual([
      "general-information",
      "tell-a-doctor-if-frequent",
      "no-liability",
      "nothing-for-sale",
    ]);
  });

  test.each(builtGuides)(
    "puts in %s the stop rule beside every stretch, and the medicine rule beside medicines",
    (_, guide) => {
      const carried = (blocks: readonly { id: string; disclaimers: readonly { id: string }[] }[], id: string) =>
        blocks.filter((block) => !block.disclaimers.some((each) => each.id === id)).map((block) => block.id);
      const medicines = [...blocksOfType(guide, "cause"), ...blocksOfType(guide, "remedy")].filter(({ id }) =>
        ["medicines", "medicine-review"].includes(id),
      );
      expect(carried(blocksOfType(guide, "stretch"), "stop-if-it-hurts")).toEqual([]);
      expect(carried(medicines, "keep-taking-medicines")).toEqual([]);
    },
  );
});
