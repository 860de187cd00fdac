import { describe, expect, test } from "vitest";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { careOf } from "../../src/render/care-of.ts";
import { createGuideContext } from "../../src/render/guide-context.ts";
import type { Caution } from "../../src/schema/caution.ts";
import { deciders } from "../../src/schema/vocabulary/decider.ts";
import { buildEntry } from "../catalog/build-entry.ts";

const caution = (trait: Caution["trait"], level: Caution["level"]): Caution => ({
  trait,
  level,
  why: "Ask why.",
  references: ["doe-2020"],
});

const dog = buildEntry.stretch("dog", {
  name: "Dog",
  cautions: [caution("pregnancy", "modify"), caution("glaucoma", "avoid"), caution("diabetes", "ask-first")],
});
const yoga = buildEntry.remedy("yoga", { stretches: ["dog"], cautions: [caution("raynaud", "ask-first")] });
const catalog = createCatalog([buildEntry.reference("doe-2020"), dog, yoga]);

describe("careOf", () => {
  test("groups the cautions of a stretch, strictest first", () => {
    expect(careOf(dog, createGuideContext(catalog, new Set()))).toEqual({
      harms: [],
      cautions: [
        {
          level: "avoid",
          heading: "Do not use this if:",
          lines: [{ text: "You have glaucoma. Ask why.", cites: [1] }],
        },
        {
          level: "ask-first",
          heading: "Ask a doctor, midwife or pharmacist first if:",
          lines: [{ text: "You have diabetes. Ask why.", cites: [1] }],
        },
        {
          level: "modify",
          heading: "Take extra care if:",
          lines: [{ text: "You are pregnant. Ask why.", cites: [1] }],
        },
      ],
      interactions: [],
    });
  });

  test("says in one line the cautions of one level that have the same reason and sources", () => {
    const cautions = [
      caution("diabetes", "avoid"),
      { ...caution("glaucoma", "avoid"), why: "Pressure rises." },
      caution("pregnancy", "avoid"),
      caution("raynaud", "ask-first"),
      { ...caution("lung-disease", "avoid"), references: [] },
    ];
    const care = careOf(buildEntry.stretch("cat", { cautions }), createGuideContext(catalog, new Set()));
    expect(care.cautions.map(({ level, lines }) => [level, lines])).toEqual([
      [
        "avoid",
        [
          { text: "You have diabetes, or you are pregnant. Ask why.", cites: [1] },
          { text: "You have glaucoma. Pressure rises.", cites: [1] },
          { text: "You have lung disease. Ask why.", cites: [] },
        ],
      ],
      ["ask-first", [{ text: "Your fingers or toes turn white in the cold (Raynaud). Ask why.", cites: [1] }]],
    ]);
  });

  test("never takes silence of the sources on harm for safety", () => {
    const silent = "The sources we read name no harm. That does not mean that there is none.";
    expect(careOf(yoga, createGuideContext(catalog, new Set())).harms).toEqual([{ text: silent, cites: [] }]);
    const asked = "This can have side effects. We did not gather them, so ask what they are before you use it.";
    const said = deciders.map(
      (whoDecides) => careOf({ ...yoga, whoDecides }, createGuideContext(catalog, new Set())).harms,
    );
    expect(said.map(([line]) => line?.text)).toEqual([silent, asked, asked, asked, asked]);
    const harmful = buildEntry.remedy("salt", { harms: [{ what: "It stings.", references: ["doe-2020"] }] });
    expect(careOf(harmful, createGuideContext(catalog, new Set())).harms).toEqual([{ text: "It stings.", cites: [1] }]);
  });

  test("names, with a remedy, the stretches to leave out that the guide does not show", () => {
    const { cautions } = careOf(yoga, createGuideContext(catalog, new Set()));
    expect(cautions.map(({ heading, lines }) => [heading, lines.map(({ text }) => text)])).toEqual([
      [
        "Ask a doctor, midwife or pharmacist first if:",
        ["Your fingers or toes turn white in the cold (Raynaud). Ask why."],
      ],
      ["Leave out a single stretch if:", ["Dog: You have glaucoma. Ask why."]],
    ]);
  });

  test("does not say of a stretch again what the remedy asks of the same people", () => {
    const own = { ...yoga, cautions: [caution("glaucoma", "avoid")] };
    expect(careOf(own, createGuideContext(catalog, new Set())).cautions.map(({ heading }) => heading)).toEqual([
      "Do not use this if:",
    ]);
  });

  test("leaves a stretch that the guide shows to its own block", () => {
    const { cautions } = careOf(yoga, createGuideContext(catalog, new Set(["dog"])));
    expect(cautions.map(({ heading }) => heading)).toEqual(["Ask a doctor, midwife or pharmacist first if:"]);
  });
});
