import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { listEntries } from "../../src/catalog/list-entries.ts";
import type { Dose } from "../../src/schema/dose.ts";

const exactly = (count: number) => ({ min: count, max: count });

/** Every dose on record: its source, the stretches that must hold it, and its numbers. What was not seen is left out. */
const doses: readonly (readonly [string, string, readonly string[], Partial<Dose>])[] = [
  [
    "hallegraeff-2012",
    "trial",
    ["wall-calf-stretch", "standing-hamstring-stretch", "seated-hamstring-stretch", "seated-calf-stretch"],
    { holdSeconds: exactly(10), reps: exactly(3), restSeconds: 10, timesPerDay: exactly(1), weeks: exactly(6) },
  ],
  ["coppin-2005", "trial", ["wall-calf-stretch"], { numbersNotSeen: true, weeks: exactly(6) }],
  [
    "tapper-2024",
    "trial",
    ["standing-hamstring-stretch"],
    { numbersNotSeen: true, sets: 3, timesPerDay: exactly(1), weeks: exactly(5) },
  ],
  [
    "nhs-leg-cramps",
    "guideline",
    ["wall-lean"],
    { holdSeconds: { min: 2, max: 3 }, repeatMinutes: 5, timesPerDay: exactly(3), side: "together" },
  ],
  [
    "nhs-leg-cramps-older",
    "guideline",
    ["wall-lean"],
    { holdSeconds: exactly(5), repeatMinutes: 5, timesPerDay: exactly(3) },
  ],
  [
    "merck-runners-stretch",
    "guideline",
    ["wall-calf-stretch"],
    { holdSeconds: exactly(30), reps: exactly(5), side: "each" },
  ],
  ["aaos-cramps", "guideline", ["wall-calf-stretch"], { holdSeconds: { min: 15, max: 30 } }],
  ["aaos-cramps", "guideline", ["seated-hamstring-stretch", "standing-thigh-stretch"], { holdSeconds: exactly(30) }],
  ["aaos-cramps", "guideline", ["wall-calf-stretch", "standing-thigh-stretch"], { holdUntilEased: true }],
  [
    "mountsinai-cramps",
    "guideline",
    ["seated-hamstring-stretch", "standing-hamstring-stretch"],
    { holdSeconds: { min: 10, max: 20 } },
  ],
  ["mayo-pregnancy-cramps", "guideline", ["wall-calf-stretch"], { holdSeconds: exactly(30), side: "each" }],
  ["hse-pregnancy-cramps", "guideline", ["heel-push"], { holdUntilEased: true }],
  ["nhs-pregnancy-problems", "guideline", ["foot-pumps"], { reps: exactly(30) }],
  ["nhs-pregnancy-problems", "guideline", ["foot-circles"], { reps: exactly(16) }],
  [
    "garber-2011",
    "guideline",
    ["seated-inner-thigh-stretch", "knee-to-chest"],
    { holdSeconds: { min: 10, max: 30 }, reps: { min: 2, max: 4 }, daysPerWeek: { min: 2, max: 7 } },
  ],
  [
    "garber-2011",
    "guideline",
    ["seated-inner-thigh-stretch", "knee-to-chest"],
    { holdSeconds: { min: 30, max: 60 }, reps: { min: 2, max: 4 } },
  ],
  ["behm-2016", "review", ["wall-calf-stretch"], { underSeconds: 60, moments: ["before-exercise"] }],
];

const stretches = listEntries(catalog, "stretch");
const cases = doses.flatMap(([source, type, ids, numbers]) => ids.map((id) => [source, id, type, numbers] as const));

describe("the doses on record", () => {
  test.each(cases)("of %s stand on %s", (source, id, type, numbers) => {
    const found = stretches
      .find((stretch) => stretch.id === id)
      ?.doses.filter(({ basis }) => basis.type === type && basis.references.includes(source));
    expect(found).toContainEqual(expect.objectContaining(numbers));
  });

  test("are never averaged: the wall stretch keeps 8 of them, each with its source", () => {
    const wall = stretches.find(({ id }) => id === "wall-calf-stretch");
    expect(wall?.doses.map(({ basis }) => basis.references[0] ?? basis.type)).toEqual([
      "hallegraeff-2012",
      "merck-runners-stretch",
      "aaos-cramps",
      "mayo-pregnancy-cramps",
      "aaos-cramps",
      "source",
      "coppin-2005",
      "behm-2016",
    ]);
  });

  test("give no number of the trial whose numbers nobody has read", () => {
    const coppin = stretches.flatMap(({ doses: all }) =>
      all.filter(({ basis }) => basis.references.includes("coppin-2005")),
    );
    expect(coppin.map(({ holdSeconds, reps, timesPerDay }) => [holdSeconds, reps, timesPerDay])).toEqual([
      [undefined, undefined, undefined],
    ]);
  });

  test("say that they are common practice where no source gives them", () => {
    const bare = stretches.flatMap(({ id, doses: all }) =>
      all.filter(({ basis }) => basis.type === "custom" && !basis.note).map(() => id),
    );
    expect(bare).toEqual([]);
  });
});
