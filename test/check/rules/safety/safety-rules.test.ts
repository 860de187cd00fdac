import { describe, expect, test } from "vitest";
import { listProblemsWith, putIntoRight } from "../../list-problems-with.ts";
import { rightContent } from "../../right-content.ts";

const flag = "data/red-flags/right-flag.md";

/** A condition with some more fields. */
const condition = (fields = "") => ({
  "data/conditions/lone-condition.md": (rightContent["data/conditions/right-condition.md"] ?? "")
    .replace("Right condition", "Lone condition")
    .replace("references:", `${fields}references:`),
});

const lone = putIntoRight("remedy", "conditions: [lone-condition]");
const guard = (lines: string) => ({ [flag]: putIntoRight("red-flag", lines)[flag] ?? "" });

describe("redFlagsFirst", () => {
  const missing =
    "6:14 Unexpected condition `lone-condition` without a red flag, expected a sign that calls for help, for it or for its broader condition, add a red flag";

  test.each([
    ["no red flag is for it", condition(), "conditions: [right-condition]", [missing]],
    ["a red flag is for all", condition(), "conditions: []", []],
    ["a red flag is for it", condition(), "conditions: [lone-condition, right-condition]", []],
    ["a red flag is for its broader one", condition("broader: right-condition\n"), "conditions: [right-condition]", []],
    ["it is its own broader one", condition("broader: lone-condition\n"), "conditions: [right-condition]", [missing]],
    ["its broader one is not known", condition("broader: lost\n"), "conditions: [right-condition]", [missing]],
    ["it is not known itself", {}, "conditions: [right-condition]", []],
  ])("looks at the conditions of a remedy where %s", (_, files, lines, problems) => {
    expect(listProblemsWith("red-flags-first", { ...lone, ...files, ...guard(lines) })).toEqual(problems);
  });

  test("looks at the conditions of a stretch", () => {
    const stretch = putIntoRight("stretch", "conditions: [right-condition, lone-condition]");
    const files = { ...stretch, ...condition(), ...guard("conditions: [right-condition]") };
    expect(listProblemsWith("red-flags-first", files)).toEqual([missing.replace("6:14", "10:31")]);
  });
});

describe("steadyStretches", () => {
  test("finds everything that is missing of a stretch on the feet", () => {
    const [[path, text] = ["", ""]] = Object.entries(putIntoRight("stretch", "fallRisk: low\ncautions: []"));
    const bare = text.replace("support: The wall\n", "");
    expect(listProblemsWith("steady-stretches", { [path]: bare })).toEqual([
      "7:11 Unexpected still stretch on the feet without a hold, expected `support` to hold on to, add `support`",
      "8:11 Unexpected fall risk `low` of a stretch that is done standing, expected `some` or `high`, mend the fall risk or the position",
    ]);
    const moving = bare.replace("static", "dynamic").replace("fallRisk: low", "fallRisk: some");
    expect(listProblemsWith("steady-stretches", { [path]: moving })).toEqual([
      "8:11 Unexpected fall risk `some` without a caution, expected a caution with `trait: falls-easily`, say what a person who falls easily should do",
    ]);
  });
});

describe("clinicianDoses", () => {
  test("finds every number and the steps, each at its name", () => {
    const lines =
      "whoDecides: research-only\namount: {value: 1, unit: mg, per: a day, note: Small., references: [right-reference]}\ntimesPerDay: {min: 1, max: 1}\ntryForDays: {min: 7, max: 7}\nstretches: [right-stretch]";
    const files = putIntoRight("remedy", lines, "## Steps\n\n1. Take it.\n2. Rest.");
    const say = (field: string) =>
      `Unexpected \`${field}\` of a remedy that is \`research-only\`, expected neither numbers nor steps, leave it out`;
    expect(listProblemsWith("clinician-doses", files)).toEqual([
      `9:1 ${say("minutes")}`,
      ...["amount", "timesPerDay", "tryForDays", "stretches"].map((field, index) => `${index + 19}:1 ${say(field)}`),
      `29:1 ${say("steps")}`,
    ]);
  });
});

describe("limitedSupplements", () => {
  const amount = "amount: {value: 5, unit: mg, per: a day, references: [right-reference]}";
  const say = (expected: string) => `19:1 Unexpected amount to take alone, expected ${expected}, add it`;

  test("finds everything that is missing of a supplement", () => {
    const lines = `kindOfRemedy: supplement\n${amount}`;
    expect(listProblemsWith("limited-supplements", putIntoRight("remedy", lines))).toEqual([
      "5:15 Unexpected supplement without its disclaimer, expected a disclaimer with `type: supplement`, add it",
      "10:13 Unexpected supplement that nobody is asked about, expected `ask-first`, let the reader ask a pharmacist first",
      say("`maximumPerDay` or a `note` that says why there is none"),
      say("at least 1 under `interactions`"),
      say("at least 1 under `cautions`"),
    ]);
  });

  test("finds nothing where all of it is there", () => {
    const lines = `kindOfRemedy: supplement
whoDecides: ask-first
amount: {value: 5, unit: mg, per: a day, note: Nobody has set a limit., references: [right-reference]}
interactions: [{medicine: Some medicine, why: The one holds back the other.}]
cautions: [{trait: kidney-disease, level: avoid, why: It could build up.}]
disclaimers: [right-disclaimer, right-supplement-disclaimer]`;
    expect(listProblemsWith("limited-supplements", putIntoRight("remedy", lines))).toEqual([]);
  });

  test("asks of food for the limit alone, and of a bath for nothing", () => {
    expect(listProblemsWith("limited-supplements", putIntoRight("remedy", `kindOfRemedy: food\n${amount}`))).toEqual([
      say("`maximumPerDay` or a `note` that says why there is none"),
    ]);
    expect(listProblemsWith("limited-supplements", putIntoRight("remedy", `kindOfRemedy: bath\n${amount}`))).toEqual(
      [],
    );
  });

  test("does not count a disclaimer of another type, but one that nobody knows, which is a problem of its own", () => {
    const lines = (id: string) => `kindOfRemedy: supplement\nwhoDecides: ask-first\ndisclaimers: [${id}]`;
    expect(listProblemsWith("limited-supplements", putIntoRight("remedy", lines("right-disclaimer")))).toEqual([
      "5:15 Unexpected supplement without its disclaimer, expected a disclaimer with `type: supplement`, add it",
    ]);
    expect(listProblemsWith("limited-supplements", putIntoRight("remedy", lines("lost-disclaimer")))).toEqual([]);
  });
});

describe("boundedDoses", () => {
  const dose = (numbers: string) =>
    putIntoRight(
      "stretch",
      `doses:\n  - {${numbers}, basis: {type: custom, note: We know of no source.}, moments: [daily]}`,
    );

  test.each([
    ["repeatMinutes: 15, side: each", []],
    ["repeatMinutes: 16, side: each", ["14:21 Unexpected dose of 32 minutes"]],
    ["repeatMinutes: 30, side: together", []],
    ["reps: {min: 60, max: 60}, side: each", []],
    ["holdSeconds: {min: 30, max: 30}, reps: {min: 60, max: 60}, side: together", []],
    [
      "holdSeconds: {min: 30, max: 30}, reps: {min: 60, max: 60}, restSeconds: 1, side: together",
      ["14:45 Unexpected dose of 31 minutes"],
    ],
    ["holdSeconds: {min: 120, max: 120}, sets: 10, side: each", ["14:47 Unexpected dose of 40 minutes"]],
    ["holdUntilEased: true, side: affected", []],
  ])("counts the minutes of `%s`: %j", (numbers, problems) => {
    const said = ", all repeats, sets and sides together, expected at most 30, look at its source again";
    expect(listProblemsWith("bounded-doses", dose(numbers))).toEqual(problems.map((each) => `${each}${said}`));
  });

  test.each([
    ["cold", 20, []],
    ["cold", 21, ["9:24 Unexpected 21 minutes of `cold`, expected at most 20, look at its source again"]],
    ["heat", 30, []],
    ["heat", 31, ["9:24 Unexpected 31 minutes of `heat`, expected at most 30, look at its source again"]],
    ["movement", 240, []],
  ])("holds %s of %d minutes against its bound", (kind, most, problems) => {
    const lines = `kindOfRemedy: ${kind}\nminutes: {min: 5, max: ${most}}`;
    expect(listProblemsWith("bounded-doses", putIntoRight("remedy", lines))).toEqual(problems);
  });
});
