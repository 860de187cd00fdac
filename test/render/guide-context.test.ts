import { describe, expect, test } from "vitest";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { createGuideContext } from "../../src/render/guide-context.ts";
import { buildEntry } from "../catalog/build-entry.ts";

const heat = buildEntry.remedy("heat");
const catalog = createCatalog([buildEntry.reference("a"), buildEntry.reference("b"), buildEntry.reference("c"), heat]);

describe("createGuideContext", () => {
  test("numbers sources in the order of their first use, and cites upwards", () => {
    const { line, listSources } = createGuideContext(catalog, new Set());
    expect(line("First.", ["c"])).toEqual({ text: "First.", cites: [1] });
    expect(line("Second.", ["b", "c"])).toEqual({ text: "Second.", cites: [1, 2] });
    expect(line("Third.", ["b", "a"])).toEqual({ text: "Third.", cites: [2, 3] });
    expect(line("Fourth.")).toEqual({ text: "Fourth.", cites: [] });
    expect(listSources()).toEqual(["c", "b", "a"]);
  });

  test("cites nothing that is no reference", () => {
    const { line, listSources } = createGuideContext(catalog, new Set());
    expect(line("Words.", ["heat", "nobody"])).toEqual({ text: "Words.", cites: [] });
    expect(listSources()).toEqual([]);
  });

  test("gets an entry by kind and id, or nothing where the kind is another", () => {
    const { get } = createGuideContext(catalog, new Set());
    expect(get("remedy", "heat")).toBe(heat);
    expect(get("stretch", "heat")).toBe(undefined);
    expect(get("remedy", "nobody")).toBe(undefined);
  });

  test("puts the emergency number of the reader's country into texts and lines", () => {
    const { say, line, services } = createGuideContext(catalog, new Set(), { emergency: "112" });
    expect(services).toEqual({ emergency: "112" });
    expect(say("Call your emergency number.")).toBe("Call 112.");
    expect(line("Call your emergency number.", ["a"])).toEqual({ text: "Call 112.", cites: [1] });
    expect(createGuideContext(catalog, new Set()).say("Call your emergency number.")).toBe(
      "Call your emergency number.",
    );
  });

  test("remembers what was used, each once, in order", () => {
    const { use, listUsed } = createGuideContext(catalog, new Set());
    const cold = buildEntry.remedy("cold");
    for (const entry of [heat, cold, heat]) use(entry);
    expect(listUsed()).toEqual([heat, cold]);
  });
});
