import { describe, expect, test } from "vitest";
import { parseEntry } from "../../src/source/parse-entry.ts";
import { changeLines } from "./change-lines.ts";
import { listProblems, listProblemsWith } from "./list-problems.ts";

const stretch = "data/stretches/calf-stretch.md";
const flag = "data/red-flags/swollen-leg.md";
const reviewers = "one of `none-yet`, `doctor`, `pharmacist`, `physiotherapist`, `nurse`, `midwife`, `dietitian`";
const aDay = "a day written year-month-day, such as `2026-11-23`";
const rules = "a finding, or `trait`, `all`, `any` or `not`";

describe("explainIssue", () => {
  test.each([
    [
      "a missing field, at the first line",
      { 5: undefined },
      [
        "1:1 required-fields: Unexpected missing `safetyCheck`, expected text of at most 160 characters, add `safetyCheck`",
      ],
    ],
    [
      "a missing field inside another, at the field around it",
      { 3: "review: {reviewedOn: 2026-11-23, nextReviewOn: 2027-11-23}" },
      [`3:9 required-fields: Unexpected missing \`review.by\`, expected ${reviewers}, add \`by\``],
    ],
    [
      "an empty field, at its name",
      { 4: "summary:", 5: "safetyCheck: ~" },
      [
        "4:1 schema: Unexpected empty `summary`, expected text of at most 200 characters",
        "5:14 schema: Unexpected empty `safetyCheck`, expected text of at most 160 characters",
      ],
    ],
    [
      "an empty choice",
      { 3: "review: {reviewedOn: 2026-11-23, nextReviewOn: 2027-11-23, by: }" },
      [`3:60 schema: Unexpected empty \`review.by\`, expected ${reviewers}`],
    ],
    [
      "a wrong choice, with the nearest",
      { 3: "review: {reviewedOn: 2026-11-23, nextReviewOn: 2027-11-23, by: Docter}" },
      [`3:64 schema: Unexpected \`Docter\` for \`review.by\`, expected ${reviewers}, did you mean \`doctor\`?`],
    ],
    [
      "a wrong choice with nothing near",
      { 3: "review: {reviewedOn: 2026-11-23, nextReviewOn: 2027-11-23, by: [a]}" },
      [`3:64 schema: Unexpected \`["a"]\` for \`review.by\`, expected ${reviewers}`],
    ],
    [
      "a number that should be a text",
      { 2: "name: 2020", 4: "summary: .nan" },
      [
        "2:7 schema: Unexpected `2020` for `name`, expected text of at most 65 characters, put it in quotes",
        "4:10 schema: Unexpected `NaN` for `summary`, expected text of at most 200 characters, put it in quotes",
      ],
    ],
    [
      "a text that should be a list",
      { 2: "name: Bathtub\naliases: bath" },
      ['3:10 schema: Unexpected `"bath"` for `aliases`, expected a list, write `[bath]`'],
    ],
    [
      "a text that is too long, and one that is empty",
      { 2: `name: ${"x".repeat(66)}`, 4: 'summary: ""' },
      [
        "2:7 schema: Unexpected 66 characters in `name`, expected at most 65 characters",
        "4:10 schema: Unexpected 0 characters in `summary`, expected at least 1 character",
      ],
    ],
    [
      "a text with spaces at its ends, and one of several lines",
      { 2: 'name: " Bathtub"', 4: "summary: |\n  A\n  tub." },
      [
        "2:7 schema: Unexpected ` Bathtub` for `name`, expected one line of plain text without spaces at its ends",
        "4:10 schema: Unexpected `A\\u{a}tub.\\u{a}` for `summary`, expected one line of plain text without spaces at its ends",
      ],
    ],
    [
      "a day that there is not, and days in the wrong order",
      { 3: "review: {reviewedOn: 2026-02-30, nextReviewOn: 2026-1-1, by: none-yet}" },
      [
        `3:22 schema: Unexpected \`2026-02-30\` for \`review.reviewedOn\`, expected a day that the calendar has`,
        `3:48 schema: Unexpected \`2026-1-1\` for \`review.nextReviewOn\`, expected ${aDay}`,
      ],
    ],
    [
      "days in the wrong order",
      { 3: "review: {reviewedOn: 2026-11-23, nextReviewOn: 2025-11-23, by: none-yet}" },
      ["3:48 schema: Unexpected `2025-11-23` for `review.nextReviewOn`, expected a day after `reviewedOn`"],
    ],
    [
      "a fact that is none, at its place in the list",
      { 2: "name: Bathtub\nfacts: [R1, r2]" },
      ["3:13 schema: Unexpected `r2` for `facts[1]`, expected a capital letter and a number"],
    ],
  ])("says %s", (_, lines, problems) => {
    expect(listProblemsWith(lines)).toEqual(problems);
  });

  test.each([
    [
      "{min: 0, max: 999}",
      [
        "12:24 `0` for `doses[0].holdSeconds.min`, expected at least `1`",
        "12:32 `999` for `doses[0].holdSeconds.max`, expected at most `120`",
      ],
    ],
    ["{min: 1.5, max: 3}", ["12:24 `1.5` for `doses[0].holdSeconds.min`, expected a whole number from `1` to `120`"]],
    [
      "{min: ten, max: 20}",
      ['12:24 `"ten"` for `doses[0].holdSeconds.min`, expected a whole number from `1` to `120`'],
    ],
    ["{min: 30, max: 20}", ["12:24 `30` for `doses[0].holdSeconds.min`, expected `min` no larger than `max`"]],
    ["10", ["12:18 `10` for `doses[0].holdSeconds`, expected the fields `min`, `max`, write `{min: 10, max: 10}`"]],
    [
      "10-20",
      ['12:18 `"10-20"` for `doses[0].holdSeconds`, expected the fields `min`, `max`, write `{min: 10, max: 20}`'],
    ],
  ])("says what is wrong with the range %s", (range, problems) => {
    expect(listProblemsWith({ 12: `  - holdSeconds: ${range}` }, stretch)).toEqual(
      problems.map((problem) => problem.replace(" ", " schema: Unexpected ")),
    );
  });

  test("says what a dose lacks", () => {
    const basis = "expected at least 1 reference for a basis of `trial`, `review` or `guideline`";
    expect(listProblemsWith({ 15: "      type: trial" }, stretch)).toEqual([
      `15:7 required-fields: Unexpected missing \`doses[0].basis.references\`, ${basis}, add \`references\``,
    ]);
    expect(listProblemsWith({ 15: "      {type: trial, references: []}" }, stretch)).toEqual([
      `15:33 schema: Unexpected \`[]\` for \`doses[0].basis.references\`, ${basis}`,
    ]);
    expect(listProblemsWith({ 14: undefined, 15: undefined }, stretch)).toEqual([
      "12:5 required-fields: Unexpected missing `doses[0].basis`, expected the fields `type`, `references`, `note`, add `basis`",
    ]);
    expect(
      listProblemsWith({ 11: "doses: []", 12: undefined, 13: undefined, 14: undefined, 15: undefined }, stretch),
    ).toEqual(["11:8 schema: Unexpected 0 items in `doses`, expected at least 1 item"]);
  });

  test.each([
    ["{all: [leg-swollen]}", "10:13", "1 item in `rule.all`, expected at least 2 items"],
    ["{all: 3}", "10:13", "`3` for `rule.all`, expected a list"],
    ["{any: [leg-swollen, 3]}", "10:27", `\`3\` for \`rule.any[1]\`, expected ${rules}`],
    ["{not: {any: [leg-swollen]}}", "10:19", "1 item in `rule.not.any`, expected at least 2 items"],
    ["{al: [a, b]}", "10:7", `\`{"al":["a","b"]}\` for \`rule\`, expected ${rules}`],
    ["{all: [a, b], any: [a, b]}", "10:7", `\`{"all":["a","b"],"any":["a","b"]}\` for \`rule\`, expected ${rules}`],
    ["[a, b]", "10:7", `\`["a","b"]\` for \`rule\`, expected ${rules}`],
    ["{}", "10:7", `\`{}\` for \`rule\`, expected ${rules}`],
    ["", "10:1", `empty \`rule\`, expected ${rules}`],
    [
      "Leg swollen",
      "10:7",
      "`Leg swollen` for `rule`, expected small letters, digits and single hyphens, starting with a letter",
    ],
  ])("says what is wrong with the rule %j, in the branch that it was written for", (rule, place, problem) => {
    expect(listProblemsWith({ 10: `rule: ${rule}` }, flag)).toEqual([`${place} schema: Unexpected ${problem}`]);
  });

  test("lists the choices inside a rule, with the nearest", () => {
    const [problem = ""] = listProblemsWith({ 10: "rule: {any: [leg-swollen, {trait: pregnant}]}" }, flag);
    expect(problem).toMatch(
      /^10:35 schema: Unexpected `pregnant` for `rule\.any\[1\]\.trait`, expected one of `kidney-/,
    );
    expect(problem).toMatch(/, `after-birth`, did you mean `pregnancy`\?$/);
  });

  test("says what is wrong with a name in a record, and with a value", () => {
    expect(
      listProblemsWith({ 8: "says: {R1: x, r2: 3, R3: 3}", 9: undefined, 10: undefined }, "data/articles/cramps.md"),
    ).toEqual([
      "8:15 schema: Unexpected name `r2` in `says`, expected a capital letter and a number",
      "8:26 schema: Unexpected `3` for `says.R3`, expected text of at most 400 characters, put it in quotes",
    ]);
  });

  test.each([
    ["0", "`0` for `amount.value`, expected more than `0`"],
    ["100001", "`100001` for `amount.value`, expected at most `100000`"],
    ["{}", "`{}` for `amount.value`, expected a number from `0` to `100000`"],
  ])("says the limit of an amount that is %s", (amount, found) => {
    const problems = listProblems(`---\namount: {unit: mg, per: x, value: ${amount}}\n---\n`, "data/remedies/x.md");
    expect(problems.filter((problem) => problem.startsWith("2:"))).toEqual([`2:35 schema: Unexpected ${found}`]);
  });

  test("gives the description and the example of a field as background, and the choices", () => {
    const value = changeLines("data/equipment/bathtub.md", {
      2: "name: 5\naliases: bath\nfacts: [x]",
      3: "review: {by: x}",
    });
    const { messages } = parseEntry({ path: "data/equipment/bathtub.md", value });
    const notes = messages.filter(({ line }) => line !== 5).map(({ note }) => note);
    expect(notes).toEqual([
      'What a reader calls it, in sentence case. At most 65 characters. For example: "Warm bath with Epsom salt".',
      "Other names, most used first.",
      'The number of a fact in an article. For example: "R7".',
    ]);
    expect(messages.find(({ column }) => column === 14)?.expected).toEqual([
      ...["none-yet", "doctor", "pharmacist", "physiotherapist", "nurse", "midwife", "dietitian"],
    ]);
  });
});
