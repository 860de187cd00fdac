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

const catalog = createCatalog([
  buildEntry.reference("doe-2020", { authors: "Doe J, et al." }),
  buildEntry.reference("roe-2021", { authors: "Roe R" }),
  buildEntry.reference("unseen", { verified: "knowledge" }),
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
  const references = type === "custom" || type === "source" ? [] : ["doe-2020"];
  return {
    holdSeconds: { min: 30, max: 30 },
    reps: { min: 2, max: 2 },
    side: "each",
    basis: { type, references },
    ...given,
  };
}

const hold = "hold for 30 seconds; do it 2 times on each side.";

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
      "For the calf and the back of the thigh.",
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
      ["You need: nothing.", "You could lose your balance, so go slowly."],
      ["You need: nothing.", "You could easily lose your balance, so keep something firm within reach."],
    ]);
  });

  test("says to hold on only where there is something to hold on to", () => {
    const last = (support: string) => fallRisks.map((fallRisk) => block({ support, fallRisk }).facts.slice(3)[0] ?? "");
    expect(last("The wall")).toEqual([
      "",
      "You could lose your balance, so hold on.",
      "You could easily lose your balance, so hold on to something firm.",
    ]);
    expect(last("The floor")).toEqual([
      "",
      "You could lose your balance, so go slowly.",
      "You could easily lose your balance, so keep something firm within reach.",
    ]);
  });

  test("says the first dose in full: what it leaves open, and where it comes from", () => {
    const said = basisTypes.map((type) => block({ doses: [dose(type)] }).dose);
    const how = ["Hold for 30 seconds.", "Do it 2 times on each side."];
    const open = "It does not say how often or for how many weeks.";
    const custom = "This is common practice. Nobody has tested it. No source says how often or for how many weeks.";
    expect(said).toEqual([
      { how, basis: { text: `This comes from a trial. ${open}`, cites: [1] }, note: "" },
      { how, basis: { text: `This comes from a review of studies. ${open}`, cites: [1] }, note: "" },
      { how, basis: { text: `This is the advice of a health body. ${open}`, cites: [1] }, note: "" },
      { how, basis: { text: `This comes from the source article. No trial set it. ${open}`, cites: [] }, note: "" },
      { how, basis: { text: custom, cites: [] }, note: "" },
    ]);
  });

  test("says of a dose that we know from others alone that we have not seen it", () => {
    const basis = { type: "guideline", references: ["unseen"] } as const;
    expect(block({ doses: [dose("guideline", { basis })] }).dose.basis.text).toBe(
      "This is said to be the advice of a health body. We have not seen it. It does not say how often or for how many weeks.",
    );
  });

  test("says of numbers that we did not read nothing but that", () => {
    const unread: Dose = { numbersNotSeen: true, side: "each", basis: { type: "trial", references: ["roe-2021"] } };
    expect(block({ doses: [dose("custom"), unread] }).otherDoses).toEqual([
      { line: { text: "Roe R: we have not seen the numbers.", cites: [1] }, note: "" },
    ]);
  });

  test("says how often to hold until the cramp lets go with what to do", () => {
    const eased: Dose = { holdUntilEased: true, side: "affected", basis: { type: "custom", references: [] } };
    expect(block({ doses: [eased] }).dose).toEqual({
      how: [
        "Stretch the side with the cramp, and hold until the cramp lets go.",
        "Do this each time a cramp comes.",
        "If cramps come often for weeks, tell a doctor.",
      ],
      basis: { text: "This is common practice. Nobody has tested it.", cites: [] },
      note: "",
    });
  });

  test("keeps the note of a dose", () => {
    const basis = { type: "custom", references: [], note: "Both legs take 3 minutes." } as const;
    const given = dose("custom", { timesPerDay: { min: 1, max: 1 }, weeks: { min: 6, max: 6 }, basis });
    expect(block({ doses: [given] }).dose).toEqual({
      how: ["Hold for 30 seconds.", "Do it 2 times on each side.", "Do this once a day, for 6 weeks."],
      basis: { text: "This is common practice. Nobody has tested it.", cites: [] },
      note: "Both legs take 3 minutes.",
    });
  });

  test("never says of numbers that we did not read that the source leaves them out", () => {
    const given: Dose = { numbersNotSeen: true, side: "each", basis: { type: "trial", references: ["doe-2020"] } };
    expect(block({ doses: [given] }).dose).toEqual({
      how: ["We have not seen how long the source says to hold."],
      basis: {
        text: "This comes from a trial. We have not seen how many times in a row, how often or for how many weeks.",
        cites: [1],
      },
      note: "",
    });
  });

  test("says the other doses with who gives them", () => {
    expect(block({ doses: [dose("custom"), ...basisTypes.map((type) => dose(type))] }).otherDoses).toEqual([
      { line: { text: `Doe J and others: ${hold}`, cites: [1] }, note: "" },
      { line: { text: `Doe J and others: ${hold}`, cites: [1] }, note: "" },
      { line: { text: `Doe J and others: ${hold}`, cites: [1] }, note: "" },
      { line: { text: `The source article: ${hold}`, cites: [] }, note: "" },
      { line: { text: `Common practice: ${hold}`, cites: [] }, note: "" },
    ]);
  });

  test("names all who give a further dose, and keeps its note", () => {
    const references = ["doe-2020", "roe-2021"];
    const basis = { type: "guideline", references, note: "For use at night." } as const;
    const noted = { type: "source", references: [], note: "Done with shoes on." } as const;
    const given = [dose("custom"), dose("guideline", { basis }), dose("source", { basis: noted })];
    expect(block({ doses: given }).otherDoses).toEqual([
      { line: { text: `Doe J and others and Roe R: ${hold}`, cites: [1, 2] }, note: "For use at night." },
      { line: { text: `The source article: ${hold}`, cites: [] }, note: "Done with shoes on." },
    ]);
  });

  test("keeps doses for the moments of a section, in their order, then those for any moment, and changes no stretch", () => {
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
      return [first, ...otherDoses].map((each) => /old for (\d)/.exec(JSON.stringify(each))?.[1]).join("");
    };
    expect(order()).toBe("15234");
    expect(order("before-bed", "after-exercise")).toBe("2435");
    expect(order("daily")).toBe("125");
    expect(doses).toEqual(before);
  });
});
