import { describe, expect, test } from "vitest";
import { listProblemsWith, putIntoRight } from "../../list-problems-with.ts";

const cited = "name what it rests on";

describe("the rules of evidence", () => {
  test("find every effect and certainty without a source, each at its place", () => {
    const one = (effect: string, certainty: string) => `  - outcome: cramps
    population: adults
    effect: ${effect}
    certainty: ${certainty}
    ratedBy: ours`;
    const evidence = [one("benefit", "low"), one("unclear", "low"), one("unclear", "none"), one("safety", "none")];
    const lines = `evidence:\n${evidence.join("\n")}`;
    expect(listProblemsWith("cited-effects", putIntoRight("stretch", lines))).toEqual([
      `25:13 Unexpected effect \`benefit\` without a source, expected at least 1 under \`references\`, ${cited}`,
      `31:16 Unexpected certainty \`low\` without a source, expected at least 1 under \`references\`, ${cited}`,
      `40:13 Unexpected effect \`safety\` without a source, expected at least 1 under \`references\`, ${cited}`,
    ]);
  });

  test("find every contradiction of a dose", () => {
    const lines = `doses:
  - numbersNotSeen: true
    holdUntilEased: true
    holdSeconds: {min: 30, max: 40}
    sets: 2
    underSeconds: 80
    side: each
    basis: {type: trial, references: [right-reference]}`;
    expect(listProblemsWith("agreeing-doses", putIntoRight("stretch", lines))).toEqual([
      "14:21 Unexpected `numbersNotSeen` beside numbers, expected one of the two, leave out what was not seen",
      "15:21 Unexpected `holdUntilEased` beside `holdSeconds`, expected one of the two, make 2 doses of it",
      "18:19 Unexpected 80 seconds in all for one muscle, expected less than `underSeconds` of 80, mend `holdSeconds`, `reps` or `sets`",
    ]);
  });

  test("take an amount for one time a day where nothing is said of it", () => {
    const amount = (most: number) =>
      `amount: {value: 200, unit: mL, per: a cup, maximumPerDay: ${most}, references: [right-reference]}`;
    expect(listProblemsWith("agreeing-doses", putIntoRight("remedy", amount(200)))).toEqual([]);
    expect(listProblemsWith("agreeing-doses", putIntoRight("remedy", amount(199)))).toEqual([
      "19:17 Unexpected 200 mL in one day, expected at most `maximumPerDay` of 199, mend one of the numbers",
    ]);
  });

  test.each([
    ["an entry that nobody knows", "about: [lost-remedy]\neffect: benefit"],
    ["an entry without evidence", "about: [right-muscle]\neffect: benefit"],
    ["one of its entries", "about: [right-cause, other-stretch]"],
    ["no effect at all", "effect: association"],
  ])("do not hold a claim against %s", (_, lines) => {
    expect(listProblemsWith("agreeing-claims", putIntoRight("claim", lines))).toEqual([]);
  });

  test("find both that a claim is at odds with its verdict and that nobody has tested it", () => {
    const lines = "verdict: supported\neffect: unclear\ncertainty: none";
    expect(listProblemsWith("agreeing-claims", putIntoRight("claim", lines))).toEqual([
      "8:9 Unexpected effect `unclear` of a claim that is `supported`, expected one of `benefit`, `possible-benefit`, `safety`, `association`, mend the effect or the verdict",
      "9:12 Unexpected certainty `none` of a claim that is `supported`, expected a study behind it, mend the certainty or the verdict",
    ]);
  });
});
