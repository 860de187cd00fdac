import { describe, expect, test } from "vitest";
import { createCatalog } from "../../../src/catalog/create-catalog.ts";
import type { FindQuestion } from "../../../src/query/find-question.ts";
import { findRemedies } from "../../../src/query/find-remedies.ts";
import { findStretches } from "../../../src/query/find-stretches.ts";
import { buildEntry, buildEvidence } from "../../catalog/build-entry.ts";

const basis = { type: "custom", references: [] } as const;
const range = (min: number) => ({ min, max: min });

const catalog = createCatalog(
  [
    ...["chair", "towel", "wall"].map((id) => buildEntry.equipment(id)),
    buildEntry.cause("cold"),
    buildEntry.cause("heat"),
    buildEntry.muscle("leg"),
    buildEntry.muscle("calf", { group: "leg" }),
    buildEntry.muscle("arm"),
    buildEntry.stretch("bare", {
      position: "in-bed",
      targets: [{ muscle: "leg", role: "main" }],
      doses: [{ side: "together", basis, holdSeconds: range(50) }],
      evidence: [buildEvidence("benefit", "low", { outcome: "cramp-relief" })],
    }),
    buildEntry.stretch("pull", {
      position: "sitting",
      equipment: ["towel", "chair"],
      targets: [{ muscle: "calf", role: "main" }],
      doses: [{ side: "together", basis, holdSeconds: range(51) }],
    }),
    buildEntry.stretch("lean", {
      position: "standing",
      equipment: ["wall"],
      targets: [{ muscle: "arm", role: "main" }],
      doses: [{ side: "together", basis, holdUntilEased: true }],
    }),
    buildEntry.remedy("habit", { stretches: ["lean", "pull"], causes: ["cold"], minutes: { min: 2, max: 9 } }),
    buildEntry.remedy("rest", { stretches: ["bare"], causes: ["heat", "cold"] }),
  ],
  { moved: [{ kind: "equipment", id: "belt", movedTo: "towel" }] },
);

const stretches = (question: FindQuestion) =>
  Object.fromEntries(
    findStretches(catalog, question).items.map(({ stretch, because }) => [
      stretch.id,
      because.map(({ part, asked, matched, via }) => [part, asked, matched, ...(via ? [via] : [])].join(" ")),
    ]),
  );
const remedies = (question: FindQuestion) =>
  Object.fromEntries(
    findRemedies(catalog, question).items.map(({ remedy, because }) => [
      remedy.id,
      because.map(({ part, asked, matched, via }) => [part, asked, matched, ...(via ? [via] : [])].join(" ")),
    ]),
  );

describe("what is at hand", () => {
  test.each([
    ["none", { bare: ["equipment none none"] }],
    [[], { bare: ["equipment none none"] }],
    ["towel", { bare: ["equipment towel none"] }],
    [["chair", "belt"], { bare: ["equipment chair none"], pull: ["equipment belt towel", "equipment chair chair"] }],
    [{ all: ["wall"] }, { lean: ["equipment wall wall"] }],
    [{ all: ["towel"] }, { pull: ["equipment towel towel"] }],
    [{ any: ["towel"] }, { bare: ["equipment towel none"] }],
    [{ any: ["chair", "wall"], all: ["wall"] }, { lean: ["equipment wall wall"] }],
    [{ any: ["chair"], all: ["towel"] }, {}],
    [{ any: ["chair", "belt"], not: ["towel"] }, { bare: ["equipment chair none"] }],
    [{ all: ["towel", "chair"] }, { pull: ["equipment towel towel", "equipment chair chair"] }],
    [{ not: ["towel"] }, { bare: [], lean: [] }],
    [{ not: ["belt", "wall"] }, { bare: [] }],
    [{ all: ["chair", "towel"], not: ["wall"] }, { pull: ["equipment towel towel", "equipment chair chair"] }],
  ] as const)("%j finds %j", (equipment, found) => {
    expect(stretches({ equipment })).toEqual(found);
  });
});

test("an empty text is no equipment, also after nothing at hand was asked for", () => {
  expect(Object.keys(stretches({ equipment: "none" }))).toEqual(["bare"]);
  for (const equipment of ["", [""], { all: [""] }, { not: [""] }]) {
    expect(() => stretches({ equipment })).toThrow(/^Unexpected empty text for `equipment`/);
  }
});

describe("the minutes at hand", () => {
  test.each([
    [0.9, {}],
    [1, { bare: ["minutes 1 1"] }],
    [1.01, { bare: ["minutes 1.01 1"] }],
    [1.02, { bare: ["minutes 1.02 1"], pull: ["minutes 1.02 1.02"] }],
  ])("%d fit %j", (minutes, found) => {
    expect(stretches({ minutes })).toEqual(found);
  });

  test("fit remedies by their shortest time, and none without one", () => {
    expect([remedies({ minutes: 1.9 }), remedies({ minutes: 2 })]).toEqual([{}, { habit: ["minutes 2 2"] }]);
  });
});

describe("what a remedy meets through its stretches", () => {
  test.each([
    [{ muscle: "leg" }, { habit: ["muscle leg calf pull"], rest: ["muscle leg leg bare"] }],
    [{ muscle: "calf" }, { habit: ["muscle calf calf pull"], rest: ["muscle calf leg bare"] }],
    [{ position: "standing" }, { habit: ["position standing standing lean"] }],
    [{ position: "standing", muscle: "calf" }, {}],
    [
      { place: "cannot-stand", muscle: "leg", cause: "cold" },
      {
        habit: ["cause cold cold", "muscle leg calf pull", "place cannot-stand sitting pull"],
        rest: ["cause cold cold", "muscle leg leg bare", "place cannot-stand in-bed bare"],
      },
    ],
    [{ position: { not: ["standing", "sitting"] } }, { rest: [] }],
    [{ technique: "dynamic" }, {}],
  ] as const)("for %j are %j", (question, found) => {
    expect(remedies(question)).toEqual(found);
  });
});

describe("what a stretch meets through its remedies", () => {
  test.each([
    [{ cause: "heat" }, { bare: ["cause heat heat rest"] }],
    [
      { cause: ["heat", "cold"] },
      {
        bare: ["cause heat heat rest", "cause cold cold rest"],
        pull: ["cause cold cold habit"],
        lean: ["cause cold cold habit"],
      },
    ],
    [{ cause: { all: ["heat", "cold"] } }, { bare: ["cause heat heat rest", "cause cold cold rest"] }],
    [{ cause: { not: ["heat"] } }, { pull: [], lean: [] }],
  ] as const)("for %j are %j", (question, found) => {
    expect(stretches(question)).toEqual(found);
  });
});

describe("what is known", () => {
  test.each([
    [{ effect: "benefit" }, { bare: ["effect benefit benefit"] }],
    [
      { effect: "unclear" },
      { bare: ["effect unclear unclear"], lean: ["effect unclear unclear"], pull: ["effect unclear unclear"] },
    ],
    [
      { effect: ["unclear", "benefit"] },
      { bare: ["effect benefit benefit"], lean: ["effect unclear unclear"], pull: ["effect unclear unclear"] },
    ],
    [{ effect: "unclear", certaintyAtLeast: "very-low" }, {}],
    [{ effect: { all: ["benefit", "unclear"] } }, {}],
    [{ certaintyAtLeast: "none", effect: { not: ["unclear"] } }, { bare: ["certaintyAtLeast none low"] }],
    [{ effect: "benefit", goal: "prevent" }, {}],
    [{ certaintyAtLeast: "moderate" }, {}],
    [{ certaintyAtLeast: "low" }, { bare: ["certaintyAtLeast low low"] }],
    [
      { certaintyAtLeast: "none" },
      {
        bare: ["certaintyAtLeast none low"],
        lean: ["certaintyAtLeast none none"],
        pull: ["certaintyAtLeast none none"],
      },
    ],
    [
      { whoDecides: "self-care", effect: "benefit" },
      { bare: ["effect benefit benefit", "whoDecides self-care self-care"] },
    ],
    [{ whoDecides: { not: ["self-care"] } }, {}],
  ] as const)("for %j is %j", (question, found) => {
    expect(stretches(question)).toEqual(found);
  });
});
