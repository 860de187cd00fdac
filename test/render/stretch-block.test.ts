import { describe, expect, test } from "vitest";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { createGuideContext } from "../../src/render/guide-context.ts";
import { stretchBlock } from "../../src/render/stretch-block.ts";
import type { Dose } from "../../src/schema/dose.ts";
import type { Stretch } from "../../src/schema/stretch.ts";
import { basisTypes } from "../../src/schema/vocabulary/basis-type.ts";
import { fallRisks } from "../../src/schema/vocabulary/fall-risk.ts";
import type { Moment } from "../../src/schema/vocabulary/moment.ts";
import { buildEntry } from "../catalog/build-entry.ts";
import { blocksOfType, builtGuides } from "./built-guides.ts";

const catalog = createCatalog([
  buildEntry.reference("doe-2020", { authors: "Doe J, et al." }),
  buildEntry.reference("roe-2021", { authors: "Roe R" }),
  buildEntry.muscle("calf", { plainName: "calf" }),
  buildEntry.muscle("thigh", { plainName: "back of the thigh" }),
  buildEntry.equipment("chair", {
    name: "Chair",
    householdSubstitute: "A firm stool",
    safetyCheck: "Check that it stands firm.",
  }),
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
      "You need: chair (or a firm stool). Check that it stands firm.",
      "You need: towel. Take a long one.",
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
    const hold = "Hold for 30 seconds. Do it 2 times on each side.";
    const open = "It does not say how often or for how many weeks.";
    expect(said).toEqual([
      { text: `${hold} This comes from a trial. ${open}`, cites: [1] },
      { text: `${hold} This is the advice of a health body. ${open}`, cites: [1] },
      { text: `${hold} This comes from the source article. No trial set it. ${open}`, cites: [] },
      { text: `${hold} This is common practice. Nobody has tested it.`, cites: [] },
    ]);
  });

  test("keeps the note of a dose", () => {
    const basis = { type: "custom", references: [], note: "Both legs take 3 minutes." } as const;
    const given = dose("custom", { timesPerDay: { min: 1, max: 1 }, weeks: { min: 6, max: 6 }, basis });
    expect(block({ doses: [given] }).dose.text).toBe(
      "Hold for 30 seconds. Do it 2 times on each side. Do this once a day, for 6 weeks. This is common practice. Nobody has tested it. Both legs take 3 minutes.",
    );
  });

  test("says the other doses with who gives them", () => {
    expect(block({ doses: [dose("custom"), ...basisTypes.map((type) => dose(type))] }).otherDoses).toEqual([
      { text: "Doe J and others: hold for 30 seconds. Do it 2 times on each side.", cites: [1] },
      { text: "Doe J and others: hold for 30 seconds. Do it 2 times on each side.", cites: [1] },
      { text: "The source article: hold for 30 seconds. Do it 2 times on each side.", cites: [] },
      { text: "Common practice: hold for 30 seconds. Do it 2 times on each side.", cites: [] },
    ]);
  });

  test("names all who give a further dose, and keeps its note", () => {
    const references = ["doe-2020", "roe-2021"];
    const basis = { type: "guideline", references, note: "For use at night." } as const;
    const noted = { type: "source", references: [], note: "Done with shoes on." } as const;
    const given = [dose("custom"), dose("guideline", { basis }), dose("source", { basis: noted })];
    expect(block({ doses: given }).otherDoses).toEqual([
      {
        text: "Doe J and others and Roe R: hold for 30 seconds. Do it 2 times on each side. For use at night.",
        cites: [1, 2],
      },
      {
        text: "The source article: hold for 30 seconds. Do it 2 times on each side. Done with shoes on.",
        cites: [],
      },
    ]);
  });

  test("puts doses for the moments of a section first, then those for any moment, and changes no stretch", () => {
    const seconds = (value: number, moments: readonly Moment[]) =>
      dose("custom", { holdSeconds: { min: value, max: value }, moments: [...moments] });
    const any = dose("custom", { holdSeconds: { min: 5, max: 5 } });
    const doses = [
      seconds(1, ["daily"]),
      any,
      seconds(2, ["before-bed", "daily"]),
      seconds(3, ["after-exercise"]),
      seconds(4, ["before-bed"]),
    ];
    const before = structuredClone(doses);
    const order = (...moments: Moment[]) => {
      const context = createGuideContext(catalog, new Set());
      const { dose: first, otherDoses } = stretchBlock(buildEntry.stretch("lean", { doses }), context, moments);
      return [first, ...otherDoses].map(({ text }) => /old for (\d)/.exec(text)?.[1]).join("");
    };
    expect(order()).toBe("15234");
    expect(order("before-bed", "after-exercise")).toBe("23451");
    expect(order("daily")).toBe("12534");
    expect(doses).toEqual(before);
  });

  test("says where no source gives a dose", () => {
    expect(block({ doses: [] }).dose).toEqual({ text: "No source gives a dose.", cites: [] });
  });

  test("shows the trial dose of the wall stretch", () => {
    const atNight = builtGuides.find(([id]) => id === "at-night")?.[1];
    const wall = atNight && blocksOfType(atNight, "stretch").find(({ id }) => id === "wall-calf-stretch");
    expect(wall?.dose.text).toBe(
      "Hold for 10 seconds. Do it 3 times on each side. Rest for 10 seconds in between. Do this once a day, for 6 weeks. This comes from a trial. Done just before sleep, at a moderate pull, together with hamstring stretches. The people were over 55.",
    );
    expect(wall?.otherDoses.map(({ text }) => text)).toEqual([
      "NHS (England): hold for 2 to 3 seconds. Go on for 5 minutes with both sides at once. Do this 3 times a day. Both feet stay flat at arm's length from the wall. The last time is just before bed. Later, 1 or 2 times a day.",
      "Mayo Clinic: hold for 30 seconds on each side. For pregnancy, before bed. The same page says that evidence is lacking.",
      "Merck Manual (consumer): hold for 30 seconds. Do it 5 times on each side. Given as a slow count to 30, with both heels down and the front knee bent.",
      "American Academy of Orthopaedic Surgeons: hold for 15 to 30 seconds on each side.",
      "American Academy of Orthopaedic Surgeons: hold until the cramp lets go, on the side with the cramp. For use while the calf cramps.",
      "The source article: hold for 20 to 30 seconds on the side with the cramp. The article gives this time for the muscle that cramps.",
    ]);
  });

  test.each(["after-exercise", "night-and-exercise"])("shows the dose for a cramp first in %s", (guideId) => {
    const guide = builtGuides.find(([id]) => id === guideId)?.[1];
    const wall = guide && blocksOfType(guide, "stretch").find(({ id }) => id === "wall-calf-stretch");
    expect(wall?.dose.text).toBe(
      "Hold until the cramp lets go, on the side with the cramp. This is the advice of a health body. For use while the calf cramps.",
    );
    expect(wall?.otherDoses.map(({ text }) => text.split(":")[0])).toEqual([
      "The source article",
      "Merck Manual (consumer)",
      "American Academy of Orthopaedic Surgeons",
      "Hallegraeff JM and others",
      "NHS (England)",
      "Mayo Clinic",
    ]);
  });

  test.each(builtGuides)("gives in %s steps, dose, feeling, mistakes and a stop rule with each stretch", (_, guide) => {
    const wanting = blocksOfType(guide, "stretch").filter(
      ({ steps, dose: { text }, feelIt, mistakes, stopIf, evidence }) =>
        steps.length < 2 ||
        !/^(?:Hold|Do it|Go on) .+\.$/.test(text) ||
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
