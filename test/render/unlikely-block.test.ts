import { describe, expect, test } from "vitest";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { createGuideContext } from "../../src/render/guide-context.ts";
import { unlikelyBlock } from "../../src/render/unlikely-block.ts";
import { deciders } from "../../src/schema/vocabulary/decider.ts";
import { buildEntry, buildEvidence } from "../catalog/build-entry.ts";
import { blocksOfType, builtGuides } from "./built-guides.ts";

const reference = buildEntry.reference("doe-2020");
const stop = buildEntry.disclaimer("stop");
const salt = buildEntry.remedy("salt", {
  name: "Salt",
  evidence: [buildEvidence("no-benefit", "moderate", { references: ["doe-2020"] })],
  harms: [{ what: "It raises blood pressure.", references: ["doe-2020"] }],
  cautions: [{ trait: "kidney-disease", level: "avoid", why: "Salt builds up.", references: [] }],
  minutes: { min: 5, max: 5 },
  whyTried: ["It is cheap."],
  interactions: [{ medicine: "Lithium", why: "Levels change.", references: [] }],
  disclaimers: ["stop"],
});
const catalog = createCatalog([reference, salt, stop]);

const known = {
  type: "unlikely",
  id: "salt",
  name: "Salt",
  summary: "Some words.",
  decider: "",
  whyTried: ["It is cheap."],
  evidence: [
    {
      effect: { text: "In adults, this probably makes no worthwhile difference to cramps.", cites: [1] },
      certainty: "Certainty: moderate, by our own rating.",
      note: "",
    },
  ],
};
const harms = [{ text: "It raises blood pressure.", cites: [1] }];

describe("unlikelyBlock", () => {
  test("says all that it can do to people where the guide does not show it elsewhere", () => {
    expect(unlikelyBlock(salt, createGuideContext(catalog, new Set()))).toEqual({
      ...known,
      care: {
        harms,
        cautions: [
          {
            level: "avoid",
            heading: "Do not use this if:",
            lines: [{ text: "You have kidney disease or need dialysis. Salt builds up.", cites: [] }],
          },
        ],
        interactions: [{ text: "Lithium: Levels change.", cites: [] }],
      },
      disclaimers: [
        {
          type: "disclaimer",
          id: "stop",
          name: "stop",
          topic: "stop-rule",
          placement: "before-steps",
          text: ["Some words."],
        },
      ],
      howMuch: [{ text: "It takes 5 minutes.", cites: [] }],
      inGuide: false,
    });
  });

  test("says only the harm again where the guide shows the rest", () => {
    expect(unlikelyBlock(salt, createGuideContext(catalog, new Set(["salt"])))).toEqual({
      ...known,
      care: { harms, cautions: [], interactions: [] },
      disclaimers: [],
      howMuch: [],
      inGuide: true,
    });
  });

  test("says all evidence where the guide does not show it, else the first alone", () => {
    const evidence = [
      buildEvidence("no-benefit", "moderate"),
      buildEvidence("unclear", "none", { outcome: "cramp-severity" }),
    ];
    const said = (...shown: string[]) =>
      unlikelyBlock({ ...salt, evidence }, createGuideContext(catalog, new Set(shown))).evidence.map(
        ({ effect }) => effect.text,
      );
    const first = "In adults, this probably makes no worthwhile difference to cramps.";
    expect(said()).toEqual([first, "In adults, nobody has tested whether this helps with how bad cramps feel."]);
    expect(said("salt")).toEqual([first]);
  });

  test("says who decides, where that is not the person", () => {
    const said = deciders.map(
      (whoDecides) => unlikelyBlock({ ...salt, whoDecides }, createGuideContext(catalog, new Set())).decider,
    );
    expect(said).toEqual([
      "",
      "Ask a doctor, midwife or pharmacist before you use this.",
      "A doctor or pharmacist decides about this with you.",
      "This is for studies only. Do not try it at home.",
      "Do not use this as a remedy.",
    ]);
  });

  test("names the emergency number of the reader's country in why people try it", () => {
    const context = createGuideContext(catalog, new Set(), { emergency: "112" });
    const whyTried = ["Some call your emergency number."];
    expect(unlikelyBlock({ ...salt, whyTried }, context).whyTried).toEqual(["Some call 112."]);
  });

  test.each(builtGuides)("never says in %s that one of these helps", (_, guide) => {
    const first = blocksOfType(guide, "unlikely").map(({ id, evidence }) => [id, evidence[0]?.effect.text ?? ""]);
    const hopeful = first.filter(([, text = ""]) =>
      /(?<!whether )this (?:helps|probably helps|may help|might help)/.test(text),
    );
    expect(hopeful).toEqual([]);
  });

  const withMagnesium = builtGuides.filter(([, guide]) =>
    [...blocksOfType(guide, "unlikely"), ...blocksOfType(guide, "remedy")].some(
      ({ id }) => id === "magnesium-supplement",
    ),
  );

  test("says who should leave magnesium alone in all guides but those of stretches alone", () => {
    const silent = builtGuides.filter((each) => !withMagnesium.includes(each)).map(([id]) => id);
    expect(silent).toEqual(["stretches-lower-leg", "stretches-thigh-and-hip"]);
  });

  test.each(withMagnesium)("tells people with kidney disease in %s not to take magnesium", (_, guide) => {
    const blocks = [...blocksOfType(guide, "unlikely"), ...blocksOfType(guide, "remedy")];
    const cautions = blocks.filter(({ id }) => id === "magnesium-supplement").flatMap(({ care }) => care.cautions);
    expect(cautions[0]?.heading).toBe("Do not use this if:");
    expect(cautions[0]?.lines.map(({ text }) => text)).toEqual([
      "You have kidney disease or need dialysis. Magnesium can build up to a dangerous level. Take it only if your kidney team says so.",
    ]);
  });
});
