import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { findWrongField } from "../../src/catalog/find-wrong-field.ts";
import { buildCaution, buildEntry, buildEvidence } from "./build-entry.ts";

const stretch = buildEntry.stretch("lean", { cautions: [buildCaution("pregnancy", "avoid")] });
const remedy = buildEntry.remedy("rest", { evidence: [buildEvidence("benefit", "low")] });
const [dose] = stretch.doses;
const known = buildEvidence("benefit", "low");

describe("findWrongField", () => {
  test("finds nothing wrong with what is right", () => {
    expect(catalog.entries.map((entry) => findWrongField(entry, entry.kind)).filter(Boolean)).toEqual([]);
  });

  test.each<[string, object, string, unknown]>([
    ["a level", { ...stretch, cautions: [{ ...stretch.cautions[0], level: "avoyd" }] }, ".cautions[0].level", "avoyd"],
    [
      "a trait",
      { ...stretch, cautions: [{ ...stretch.cautions[0], trait: "pregnent" }] },
      ".cautions[0].trait",
      "pregnent",
    ],
    [
      "an effect",
      { ...remedy, evidence: [...remedy.evidence, { ...known, effect: "great" }] },
      ".evidence[1].effect",
      "great",
    ],
    ["a certainty", { ...remedy, evidence: [{ ...known, certainty: 5 }] }, ".evidence[0].certainty", 5],
    ["an outcome", { ...remedy, evidence: [{ ...known, outcome: null }] }, ".evidence[0].outcome", null],
    ["a harm", { ...remedy, harms: [{ what: 5, references: [] }] }, ".harms[0].what", 5],
    [
      "a medicine",
      { ...remedy, interactions: [{ medicine: ["a"], why: "Since.", references: [] }] },
      ".interactions[0].medicine",
      ["a"],
    ],
    [
      "why it does not go with one",
      { ...remedy, interactions: [{ medicine: "a" }] },
      ".interactions[0].why",
      undefined,
    ],
    ["a range upside down", { ...remedy, minutes: { min: 30, max: 1 } }, ".minutes.max", 1],
    [
      "evidence about no condition",
      { ...remedy, evidence: [{ ...known, conditions: [] }] },
      ".evidence[0].conditions",
      [],
    ],
    ["a muscle", { ...stretch, targets: [{ muscel: "calf", role: "main" }] }, ".targets[0].muscle", undefined],
    ["what an amount is for", { ...remedy, amount: { value: 3, unit: "mg" } }, ".amount.per", undefined],
    ["a fall risk", { ...stretch, fallRisk: "none" }, ".fallRisk", "none"],
    ["an amount", { ...remedy, amount: null }, ".amount", null],
    ["a blank harm", { ...remedy, harms: [{ what: " ", references: [] }] }, ".harms[0].what", " "],
    ["a side", { ...stretch, doses: [{ ...dose, side: "left" }] }, ".doses[0].side", "left"],
    [
      "a hold",
      { ...stretch, doses: [{ ...dose, holdSeconds: { min: -30, max: 3 } }] },
      ".doses[0].holdSeconds.min",
      -30,
    ],
    ["a range that is none", { ...stretch, doses: [{ ...dose, reps: 5 }] }, ".doses[0].reps", 5],
    ["a rest", { ...stretch, doses: [{ ...dose, restSeconds: Number.NaN }] }, ".doses[0].restSeconds", Number.NaN],
    ["a list of doses without one", { ...stretch, doses: [] }, ".doses", []],
    ["a dose for no moment at all", { ...stretch, doses: [{ ...dose, moments: [] }] }, ".doses[0].moments", []],
    ["sets without end", { ...stretch, doses: [{ ...dose, sets: Infinity }] }, ".doses[0].sets", Infinity],
    ["a position", { ...stretch, position: "flying" }, ".position", "flying"],
    ["a moment", { ...stretch, moments: ["daily", "noon"] }, ".moments[1]", "noon"],
    ["a decider", { ...remedy, whoDecides: "me" }, ".whoDecides", "me"],
    ["minutes", { ...remedy, minutes: { min: 0, max: 5 } }, ".minutes.min", 0],
    ["repeated minutes", { ...stretch, doses: [{ ...dose, repeatMinutes: "5" }] }, ".doses[0].repeatMinutes", "5"],
    ["a piece of evidence that is none", { ...remedy, evidence: [null] }, ".evidence[0]", null],
  ])("finds %s that is wrong", (_, entry, field, given) => {
    const kind = "doses" in entry ? "stretch" : "remedy";
    expect(findWrongField(entry, kind)).toMatchObject({ field, given });
  });

  test.each<[string, object, string]>([
    ["an effect", { ...remedy, evidence: [{ certainty: "low", outcome: "cramps" }] }, ".evidence[0].effect"],
    ["a decider", { ...remedy, whoDecides: undefined }, ".whoDecides"],
    ["a level", { ...stretch, cautions: [{ trait: "pregnancy" }] }, ".cautions[0].level"],
    ["a trait", { ...stretch, cautions: [{ level: "avoid" }] }, ".cautions[0].trait"],
    ["a reason", { ...stretch, cautions: [{ level: "avoid", trait: "pregnancy" }] }, ".cautions[0].why"],
    ["a side", { ...stretch, doses: [{}] }, ".doses[0].side"],
    ["a position", { ...stretch, position: undefined }, ".position"],
  ])("finds %s that is left out, since a question would be answered wrong", (_, entry, field) => {
    const kind = "doses" in entry ? "stretch" : "remedy";
    expect(findWrongField(entry, kind)).toMatchObject({ field, given: undefined });
  });

  test.each<[string, object, string]>([
    ["a sign", { sign: undefined }, ".sign"],
    ["the id of a finding", { findings: [{ ask: "Are you hot?" }] }, ".findings[0].id"],
    ["a question", { findings: [{ id: "hot" }] }, ".findings[0].ask"],
  ])("refuses a red flag without %s", (_, given, field) => {
    const flag = { ...buildEntry.redFlag("fever"), ...given };
    expect(findWrongField(flag, "red-flag")).toEqual({ field, given: undefined, expected: "a text" });
  });

  test("refuses something that a condition is taken for and that has no name", () => {
    const condition = { ...buildEntry.condition("cramps"), lookalikes: [{ redFlag: "fever" }] };
    expect(findWrongField(condition, "condition")).toEqual({
      ...{ field: ".lookalikes[0].name", given: undefined, expected: "a text" },
    });
  });

  test.each([undefined, "yes", 1])("refuses a red flag that does not say whether it withholds: %j", (given) => {
    const flag = { ...buildEntry.redFlag("fever"), withholdsRemedies: given };
    expect(findWrongField(flag, "red-flag")).toEqual({
      ...{ field: ".withholdsRemedies", given, expected: "`true` or `false`" },
    });
  });

  test("finds no fault with numbers and moments of a dose that are left out", () => {
    expect(findWrongField({ ...stretch, doses: [{ side: "each" }] }, "stretch")).toBeUndefined();
    expect(findWrongField({ ...stretch, doses: [{ side: "each", moments: ["noon"] }] }, "stretch")).toMatchObject({
      field: ".doses[0].moments[0]",
    });
  });

  test("takes 1 as the smallest number", () => {
    expect(findWrongField({ ...remedy, minutes: { min: 1, max: 1 } }, "remedy")).toBeUndefined();
    expect(findWrongField({ ...remedy, minutes: { min: 0.9, max: 1 } }, "remedy")).toEqual({
      ...{ field: ".minutes.min", given: 0.9, expected: "a whole number, at least 1" },
    });
  });

  test.each<[string, object, string, unknown, string]>([
    ["a text for a list", { ...stretch, goals: "prevent" }, ".goals", "prevent", "a list"],
    ["a list for an object", { ...remedy, amount: [] }, ".amount", [], "an object"],
    [
      "part of a minute",
      { ...remedy, minutes: { min: 1.5, max: 3 } },
      ".minutes.min",
      1.5,
      "a whole number, at least 1",
    ],
    ["no sets at all", { ...stretch, doses: [{ ...dose, sets: 0 }] }, ".doses[0].sets", 0, "a number, at least 1"],
    ["an end before its start", { ...remedy, minutes: { min: 30, max: 1 } }, ".minutes.max", 1, "at least 30"],
  ])("says what is expected instead of %s", (_, entry, field, given, expected) => {
    expect(findWrongField(entry, "doses" in entry ? "stretch" : "remedy")).toEqual({ field, given, expected });
  });

  test("takes `min` and `max` for a range nowhere else", () => {
    expect(findWrongField({ ...remedy, min: 5, max: 1 }, "remedy")).toBeUndefined();
  });

  test("says that an object is expected where a piece is none", () => {
    expect(findWrongField({ ...remedy, evidence: ["good"] }, "remedy")).toEqual({
      ...{ field: ".evidence[0]", given: "good", expected: "an object" },
    });
  });

  test("refuses the entry, with the nearest word", () => {
    const flag = { ...buildEntry.redFlag("fever"), tier: "emergancy" };
    // @ts-expect-error - the tier is misspelt
    expect(() => createCatalog([remedy, flag])).toThrow(
      "Unexpected `emergancy` for `entries[1].tier`, expected one of `emergency`, `same-day`, `soon`, `routine`, did you mean `emergency`?",
    );
    const held = { ...stretch, doses: [{ ...dose, holdSeconds: { min: -30, max: 3 } }] };
    // @ts-expect-error - the dose has no basis here
    expect(() => createCatalog([held])).toThrow(
      "Unexpected `-30` for `entries[0].doses[0].holdSeconds.min`, expected a whole number, at least 1",
    );
  });
});

describe("findWrongField of what guides say", () => {
  const guide = buildEntry.guide("at-night", { sections: [{ heading: "Now", moments: [], entries: ["rest"] }] });
  const flag = buildEntry.redFlag("grave");
  const condition = buildEntry.condition("cramps", {
    lookalikes: [{ name: "Restless legs", difference: "They want to move.", codes: [] }],
  });

  test("finds nothing wrong with what is right", () => {
    expect([guide, flag, condition].map((entry) => findWrongField(entry, entry.kind))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test.each(["summary", "condition", "mainMessage", "forWhom", "notForWhom"])(
    "finds a guide with a blank `%s`",
    (field) => {
      expect(findWrongField({ ...guide, [field]: "  " }, "guide")).toEqual({
        ...{ field: `.${field}`, given: "  ", expected: "a text that is not blank" },
      });
    },
  );

  test.each<[object, "guide" | "red-flag" | "condition" | "muscle", string]>([
    [{ ...guide, sections: [{ moments: [], entries: ["rest"] }] }, "guide", ".sections[0].heading"],
    [{ ...guide, sections: [{ heading: "Now", moments: [], entries: [] }] }, "guide", ".sections[0].entries"],
    [{ ...guide, doNothing: { references: [] } }, "guide", ".doNothing.text"],
    [{ ...flag, mayMean: undefined }, "red-flag", ".mayMean"],
    [{ ...condition, lookalikes: [{ name: "Restless legs" }] }, "condition", ".lookalikes[0].difference"],
    [{ ...condition, summary: 5 }, "condition", ".summary"],
    [{ ...buildEntry.muscle("calf"), plainName: undefined }, "muscle", ".plainName"],
  ])("finds in %# what is missing", (entry, kind, field) => {
    expect(findWrongField(entry, kind)?.field).toBe(field);
  });
});
