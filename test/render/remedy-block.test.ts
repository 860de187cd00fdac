import { describe, expect, test } from "vitest";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { createGuideContext } from "../../src/render/guide-context.ts";
import { remedyBlock } from "../../src/render/remedy-block.ts";
import { sayHowMuch } from "../../src/render/say-how-much.ts";
import type { Remedy } from "../../src/schema/remedy.ts";
import { deciders } from "../../src/schema/vocabulary/decider.ts";
import { buildEntry, buildEvidence } from "../catalog/build-entry.ts";
import { blocksOfType, builtGuides } from "./built-guides.ts";

const reference = buildEntry.reference("doe-2020");
const references = ["doe-2020"];
const empty = createGuideContext(createCatalog([reference]), new Set());

const exactly = (value: number) => ({ min: value, max: value });

function howMuch(given: Partial<Remedy>): string[] {
  return sayHowMuch(buildEntry.remedy("drink", given), empty).map(({ text }) => text);
}

describe("sayHowMuch", () => {
  test.each([
    [{}, []],
    [{ amount: { value: 74, unit: "mL", per: "one sip", references: [] } }, ["74 mL for one sip."]],
    [
      { amount: { unit: "mg", per: "supplements only", maximumPerDay: 350, note: "This is a limit.", references: [] } },
      ["No more than 350 mg a day (supplements only). This is a limit."],
    ],
    [
      { minutes: exactly(15), timesPerDay: exactly(1), tryForDays: exactly(42) },
      ["It takes 15 minutes. Do it once a day. Give it 6 weeks before you judge whether it helps."],
    ],
    [{ tryForDays: { min: 7, max: 14 } }, ["Give it 1 to 2 weeks before you judge whether it helps."]],
    [{ tryForDays: { min: 7, max: 10 } }, ["Give it 7 to 10 days before you judge whether it helps."]],
    [
      { minutes: { min: 5, max: 10 }, timesPerDay: { min: 1, max: 3 } },
      ["It takes 5 to 10 minutes. Do it 1 to 3 times a day."],
    ],
  ] as const satisfies [Partial<Remedy>, string[]][])("says of %j: %j", (given, lines) => {
    expect(howMuch(given)).toEqual(lines);
  });

  test("keeps the sources of an amount", () => {
    const remedy = buildEntry.remedy("drink", { amount: { value: 1, unit: "g", per: "a glass", references } });
    expect(sayHowMuch(remedy, empty)).toEqual([{ text: "1 g for a glass.", cites: [1] }]);
  });
});

describe("remedyBlock", () => {
  test("says who decides, unless it is the person", () => {
    const said = deciders.map((whoDecides) => remedyBlock(buildEntry.remedy("heat", { whoDecides }), empty).decider);
    expect(said).toEqual([
      "",
      "Ask a doctor, midwife or pharmacist before you use this.",
      "A doctor or pharmacist decides about this with you.",
      "This is for studies only. Do not try it at home.",
      "Do not use this as a remedy.",
    ]);
  });

  test("gathers all that a reader gets, with numbered sources, and leaves to each stretch its own cautions", () => {
    const dog = buildEntry.stretch("dog", {
      name: "Dog",
      cautions: [{ trait: "glaucoma", level: "avoid", why: "Pressure rises.", references }],
    });
    const yoga = buildEntry.remedy("yoga", {
      name: "Yoga",
      stretches: ["dog", "cat"],
      equipment: ["mat"],
      evidence: [buildEvidence("unclear", "none", { references, note: "Few did it." })],
      harms: [{ what: "You may fall.", references: [] }],
      cautions: [{ trait: "pregnancy", level: "modify", why: "Hold on.", references: [] }],
      interactions: [{ medicine: "Sleeping tablets", why: "You may sway.", references }],
      disclaimers: ["stop"],
      whyTried: ["It feels good."],
      steps: ["Stand.", "Bend."],
    });
    const cat = buildEntry.stretch("cat");
    const mat = buildEntry.equipment("mat", { name: "Mat", safetyCheck: "Lay it flat" });
    const stop = buildEntry.disclaimer("stop", { name: "Stop", text: ["Stop if it hurts."] });
    const context = createGuideContext(createCatalog([reference, mat, dog, cat, yoga, stop]), new Set(["dog"]));
    expect(remedyBlock(yoga, context)).toEqual({
      type: "remedy",
      id: "yoga",
      name: "Yoga",
      summary: "Some words.",
      decider: "",
      about: ["Some words."],
      whyTried: ["It feels good."],
      steps: ["Stand.", "Bend."],
      howMuch: [],
      needs: ["Mat. Lay it flat."],
      stretches: [{ id: "dog", name: "Dog" }],
      evidence: [
        {
          effect: { text: "In adults, nobody has tested whether this helps with cramps.", cites: [1] },
          certainty: "Certainty: none, by our own rating.",
          note: "Few did it.",
        },
      ],
      care: {
        harms: [{ text: "You may fall.", cites: [] }],
        cautions: [
          {
            level: "modify",
            heading: "Take extra care if:",
            lines: [{ text: "You are pregnant. Hold on.", cites: [] }],
          },
        ],
        interactions: [{ text: "Sleeping tablets: You may sway.", cites: [1] }],
      },
      disclaimers: [
        {
          type: "disclaimer",
          id: "stop",
          name: "Stop",
          topic: "stop-rule",
          placement: "before-steps",
          text: ["Stop if it hurts."],
        },
      ],
    });
    expect(context.listUsed().map(({ id }) => id)).toEqual(["yoga", "stop"]);
  });

  test("names the emergency number of the reader's country in all that is told of it", () => {
    const words = ["Then call your emergency number."];
    const salt = buildEntry.remedy("salt", { about: words, whyTried: words, steps: words });
    const context = createGuideContext(createCatalog([salt]), new Set(), { emergency: "112" });
    const { about, whyTried, steps } = remedyBlock(salt, context);
    expect([about, whyTried, steps]).toEqual([["Then call 112."], ["Then call 112."], ["Then call 112."]]);
  });

  test.each(builtGuides)("lists in %s only stretches that it shows", (_, guide) => {
    const shown = new Set(blocksOfType(guide, "stretch").map(({ id }) => id));
    const listed = blocksOfType(guide, "remedy").flatMap(({ stretches }) => stretches.map(({ id }) => id));
    expect(listed.filter((id) => !shown.has(id))).toEqual([]);
  });

  test.each(builtGuides)("says in %s of each remedy what it is and how sure anyone is", (_, guide) => {
    const silent = blocksOfType(guide, "remedy").filter(
      ({ about, evidence }) => about.length === 0 || !evidence.every(({ effect }) => /^In .+\.$/.test(effect.text)),
    );
    expect(silent).toEqual([]);
  });

  test.each(builtGuides)(
    "says in %s who should take care, but where no source names a person who should",
    (_, guide) => {
      const carefree = blocksOfType(guide, "remedy").filter(
        ({ care, decider }) => care.cautions.length === 0 && decider === "",
      );
      const known = [
        ...["everyday-movement", "medicine-review", "tell-a-doctor", "less-alcohol", "loose-bedding"],
        ...["meditation", "mustard", "spicy-drink", "supportive-shoes"],
      ];
      expect(carefree.map(({ id }) => id).filter((id) => !known.includes(id))).toEqual([]);
    },
  );
});
