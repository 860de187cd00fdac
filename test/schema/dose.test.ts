import { describe, expect, test } from "vitest";
import { doseSchema } from "../../src/schema/dose.ts";
import { listIssues } from "./list-issues.ts";

const custom = { type: "custom", references: [] };
const dose = { holdSeconds: { min: 10, max: 20 }, side: "each", basis: custom };

describe("doseSchema", () => {
  test("accepts a hold with a basis, and fills in an empty list of references", () => {
    expect(doseSchema.parse({ ...dose, basis: { type: "custom" } })).toEqual(dose);
  });

  test("refuses a dose without a basis", () => {
    const { basis: _, ...bare } = dose;
    expect(listIssues(doseSchema, bare)).toEqual(["basis: Invalid input: expected object, received undefined"]);
  });

  test.each(["trial", "review", "guideline"])("refuses a basis of %s without a reference", (type) => {
    const says = "basis.references: at least 1 reference for a basis of `trial`, `review` or `guideline`";
    expect(listIssues(doseSchema, { ...dose, basis: { type, references: [] } })).toEqual([says]);
    expect(listIssues(doseSchema, { ...dose, basis: { type } })).toEqual([says]);
    expect(listIssues(doseSchema, { ...dose, basis: { type, references: ["hallegraeff-2012"] } })).toEqual([]);
  });

  test.each(["source", "custom"])("accepts a basis of %s without a reference", (type) => {
    expect(listIssues(doseSchema, { ...dose, basis: { type, references: [] } })).toEqual([]);
  });

  test.each([
    { holdSeconds: { min: 10, max: 10 } },
    { holdUntilEased: true },
    { reps: { min: 3, max: 5 } },
    { repeatMinutes: 5 },
    { underSeconds: 60 },
    { numbersNotSeen: true },
  ])("accepts %j as the only amount", (amount) => {
    expect(listIssues(doseSchema, { ...amount, side: "each", basis: custom })).toEqual([]);
  });

  test("refuses a dose that says neither how long nor how often", () => {
    expect(listIssues(doseSchema, { sets: 2, side: "each", basis: custom })).toEqual([
      ": at least one of `holdSeconds`, `holdUntilEased`, `reps`, `repeatMinutes`, `underSeconds`, `numbersNotSeen`",
    ]);
    expect(listIssues(doseSchema, { holdUntilEased: false, side: "each", basis: custom })).toEqual([
      ": at least one of `holdSeconds`, `holdUntilEased`, `reps`, `repeatMinutes`, `underSeconds`, `numbersNotSeen`",
    ]);
  });

  test("holds every number to its range", () => {
    const wrong = {
      ...{
        holdSeconds: { min: 0, max: 121 },
        sets: 11,
        repeatMinutes: 0,
        underSeconds: 301,
        restSeconds: 301,
        switchSeconds: 61,
      },
      ...{ daysPerWeek: { min: 8, max: 8 }, weeks: { min: 1, max: 53 }, side: "each", basis: custom },
    };
    expect(listIssues(doseSchema, wrong)).toEqual([
      "holdSeconds.min: Too small: expected number to be >=1",
      "holdSeconds.max: Too big: expected number to be <=120",
      "sets: Too big: expected number to be <=10",
      "repeatMinutes: Too small: expected number to be >=1",
      "underSeconds: Too big: expected number to be <=300",
      "restSeconds: Too big: expected number to be <=300",
      "switchSeconds: Too big: expected number to be <=60",
      "daysPerWeek.min: Too big: expected number to be <=7",
      "daysPerWeek.max: Too big: expected number to be <=7",
      "weeks.max: Too big: expected number to be <=52",
    ]);
  });
});
