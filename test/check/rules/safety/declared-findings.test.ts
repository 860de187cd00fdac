import { describe, expect, test } from "vitest";
import { changeLines } from "../../../source/change-lines.ts";
import { listProblemsOf } from "../../list-problems-of.ts";

const flag = "data/red-flags/swollen-leg.md";
const rule = (text: string) => ({ [flag]: changeLines(flag, { 10: `rule: ${text}` }) });
const problem = (place: string, id: string, advice: string) =>
  `${flag}:${place} declared-findings: Unexpected finding \`${id}\`, expected an id under \`findings\`, ${advice}`;

describe("declaredFindings", () => {
  test.each([
    "leg-swollen",
    "{trait: pregnancy}",
    "{not: leg-swollen}",
    "{all: [leg-swollen, {any: [{trait: diabetes}, leg-swollen]}]}",
  ])("accepts the rule %s", (text) => {
    expect(listProblemsOf(rule(text))).toEqual([]);
  });

  test.each([
    ["leg-swolen", "10:7", "leg-swolen", "did you mean `leg-swollen`?"],
    ["{not: fever}", "10:13", "fever", "add it there with its question"],
    ["{all: [leg-swollen, fever]}", "10:27", "fever", "add it there with its question"],
    ["{any: [leg-swollen, {not: {all: [leg-swollen, fever]}}]}", "10:53", "fever", "add it there with its question"],
  ])("refuses a finding of the rule %s that is not asked about", (text, place, id, advice) => {
    expect(listProblemsOf(rule(text))).toEqual([problem(place, id, advice)]);
  });

  test("reports every such finding", () => {
    expect(listProblemsOf(rule("{any: [fever, chills]}"))).toEqual([
      problem("10:14", "fever", "add it there with its question"),
      problem("10:21", "chills", "add it there with its question"),
    ]);
  });
});
