import { describe, expect, test } from "vitest";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { createGuideContext } from "../../src/render/guide-context.ts";
import { stretchBlock } from "../../src/render/stretch-block.ts";
import type { Dose } from "../../src/schema/dose.ts";
import type { Stretch } from "../../src/schema/stretch.ts";
import { basisTypes } from "../../src/schema/vocabulary/basis-type.ts";
import { fallRisks } from "../../src/schema/vocabulary/fall-risk.ts";
import { buildEntry } from "../catalog/build-entry.ts";
import { blocksOfType, builtGuides } from "./built-guides.ts";

const catalog = createCatalog([
  buildEntry.reference("doe-2020"),
  buildEntry.muscle("calf", { plainName: "calf" }),
  buildEntry.muscle("thigh", { plainName: "back of the thigh" }),
  buildEntry.equipment("chair", { name: "Chair", safetyCheck: "Check that it stands firm." }),
  buildEntry.equipment("towel", { name: "Towel", safetyCheck: "Take a long one" }),
]);

/** Build the block of a stretch that has what a test gives it. */
function block(given: Partial<Stretch>) {
  return stretchBlock(buildEntry.stretch("lean", given), createGuideContext(catalog, new Set()));
}

function dose(type: Dose["basis"]["type"], given: Partial<Dose> = {}): Dose {
  const references = type === "trial" || type === "guideline" ? ["doe-2020"] : [];
  return {
    holdSeconds: { min: 30, max: 30 },
    reps: { min: 2, max: 2 },
    side: "each",
    basis: { type, references },
    ...given,
  };
}

describe("stretchBlock", () => {
  test("says for what, how placed and with what", () => {
    const { facts } = block({
      targets: [
        { muscle: "calf", role: "main" },
        { muscle: "thigh", role: "main" },
        { muscle: "nobody", role: "also" },
      ],
      position: "standing",
      support: "The wall",
      equipment: ["chair", "towel"],
      fallRisk: "some",
    });
    expect(facts).toEqual([
      "For: calf and back of the thigh.",
      "Position: standing. Hold on to: the wall.",
      "You need: chair and towel. Check that it stands firm. Take a long one.",
      "You could lose your balance, so hold on.",
    ]);
  });

  test("says that nothing is needed, and how easily a person could fall", () => {
    const targets = [{ muscle: "calf", role: "main" as const }];
    expect(fallRisks.map((fallRisk) => block({ targets, fallRisk }).facts.slice(2))).toEqual([
      ["You need: nothing."],
      ["You need: nothing.", "You could lose your balance, so hold on."],
      ["You need: nothing.", "You could easily lose your balance, so hold on to something firm."],
    ]);
  });

  test("says the first dose in full: what it leaves open, and where it comes from", () => {
    const said = basisTypes.map((type) => block({ doses: [dose(type)] }).dose);
    const open = "Hold for 30 seconds. Repeat 2 times on each side. It does not say how often or for how many weeks.";
    expect(said).toEqual([
      { text: `${open} This comes from a trial.`, cites: [1] },
      { text: `${open} This is the advice of a health body.`, cites: [1] },
      { text: `${open} This comes from the source article. No trial set it.`, cites: [] },
      { text: `${open} This is common practice. Nobody has tested it.`, cites: [] },
    ]);
  });

  test("keeps the note of a dose", () => {
    const basis = { type: "custom", references: [], note: "Both legs take 3 minutes." } as const;
    const given = dose("custom", { timesPerDay: { min: 1, max: 1 }, weeks: { min: 6, max: 6 }, basis });
    expect(block({ doses: [given] }).dose.text).toBe(
      "Hold for 30 seconds. Repeat 2 times on each side. Do this once a day, for 6 weeks. This is common practice. Nobody has tested it. Both legs take 3 minutes.",
    );
  });

  test("says the other doses with who gives them", () => {
    expect(block({ doses: [dose("custom"), ...basisTypes.map((type) => dose(type))] }).otherDoses).toEqual([
      { text: "A trial: hold for 30 seconds. Repeat 2 times on each side.", cites: [1] },
      { text: "A health body: hold for 30 seconds. Repeat 2 times on each side.", cites: [1] },
      { text: "The source article: hold for 30 seconds. Repeat 2 times on each side.", cites: [] },
      { text: "Common practice: hold for 30 seconds. Repeat 2 times on each side.", cites: [] },
    ]);
  });

  test("says where no source gives a dose", () => {
    expect(block({ doses: [] }).dose).toEqual({ text: "No source gives a dose.", cites: [] });
  });

  test("shows the trial dose of the wall stretch", () => {
    const atNight = builtGuides.find(([id]) => id === "at-night")?.[1];
    const wall = atNight && blocksOfType(atNight, "stretch").find(({ id }) => id === "wall-calf-stretch");
    expect(wall?.dose.text).toBe(
      "Hold for 10 seconds. Repeat 3 times on each side. Rest for 10 seconds in between. Do this once a day, for 6 weeks. This comes from a trial. Done just before sleep, at a moderate pull, together with hamstring stretches. The people were over 55.",
    );
    expect(wall?.otherDoses.map(({ text }) => text)).toEqual([
      "A health body: hold for 2 to 3 seconds. Go on for 5 minutes with both sides at once. Do this 3 times a day.",
      "A health body: hold for 30 seconds. Repeat 5 times on each side.",
      "A health body: hold for 15 to 30 seconds on each side.",
      "A health body: hold for 30 seconds on each side.",
      "A health body: hold until the cramp lets go, on the side with the cramp.",
      "The source article: hold for 20 to 30 seconds on the side with the cramp.",
    ]);
  });

  test.each(builtGuides)("gives in %s steps, dose, feeling, mistakes and a stop rule with each stretch", (_, guide) => {
    const wanting = blocksOfType(guide, "stretch").filter(
      ({ steps, dose: { text }, feelIt, mistakes, stopIf, evidence }) =>
        steps.length < 2 ||
        !/^(?:Hold|Repeat|Go on) .+\.$/.test(text) ||
        feelIt === "" ||
        mistakes.length === 0 ||
        stopIf.length === 0 ||
        evidence.length === 0,
    );
    expect(wanting).toEqual([]);
  });

  test.each(builtGuides)("warns in %s of a fresh injury with each stretch", (_, guide) => {
    const injury = "You had a muscle tear, broken bone, operation or new joint lately.";
    const silent = blocksOfType(guide, "stretch").filter(
      ({ care }) => !care.cautions.some(({ lines }) => lines.some(({ text }) => text.startsWith(injury))),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
