import { describe, expect, test } from "vitest";
import { check } from "../../../../src/check/check.ts";
import { guardedGuides } from "../../../../src/check/rules/safety/guarded-guides.ts";

const review = "review: {reviewedOn: 2026-11-23, nextReviewOn: 2027-11-23, by: none-yet}";
const condition = (fields = "") =>
  `---\nname: Stiff neck\n${review}\nsummary: A neck that is stiff.\n${fields}---\n\n## About\n\nIt is stiff.\n`;
const guide = (fields: string) =>
  `---\nname: Necks\n${review}\nsummary: On necks.\nmainMessage: Rest.\nforWhom: You.\nnotForWhom: Them.\ncondition: stiff-neck\nsections:\n  - heading: What\n    entries: [stiff-neck]\n${fields}---\n`;
const redFlag = (of: string) =>
  `---\nname: Fever\n${review}\nsign: you have a fever\nmayMean: An infection\ntier: same-day\norder: 1\nwithin: today\nfindings: [{id: fever, ask: Do you have a fever?}]\nrule: fever\nwithholdsRemedies: true\nconditions: [${of}]\n---\n\n## What to do\n\nGet seen.\n`;
const disclaimer = `---\nname: No doctor\n${review}\ntype: information-only\nplacement: top\nappliesWhen: Always.\nverbatim: true\n---\n\n## Text\n\nThis is no doctor.\n`;

function problemsOf(files: Readonly<Record<string, string>>): string[] {
  const sources = Object.entries(files).map(([path, value]) => ({ path: `data/${path}`, value }));
  return check(sources, { rules: [guardedGuides] }).files.flatMap(({ messages }) =>
    messages.map(({ line, column, reason }) => `${line}:${column} ${reason}`),
  );
}

const whole = {
  "conditions/stiff-neck.md": condition(),
  "red-flags/fever.md": redFlag("stiff-neck"),
  "disclaimers/no-doctor.md": disclaimer,
  "guides/necks.md": guide("disclaimers: [no-doctor]\n"),
};

describe("guardedGuides", () => {
  test("accepts a guide with a red flag for its condition and a disclaimer at its top", () => {
    expect(problemsOf(whole)).toEqual([]);
  });

  test("counts a red flag of the broader condition", () => {
    expect(
      problemsOf({
        ...whole,
        "conditions/stiff-neck.md": condition("broader: pain\n"),
        "conditions/pain.md": condition(),
        "red-flags/fever.md": redFlag("pain"),
      }),
    ).toEqual([]);
  });

  test("refuses a guide whose condition has no red flag", () => {
    expect(problemsOf({ ...whole, "conditions/pain.md": condition(), "red-flags/fever.md": redFlag("pain") })).toEqual([
      "8:12 Unexpected condition without a red flag, expected a sign that calls for help, add a red flag for it",
    ]);
  });

  test("refuses a guide without a disclaimer, at its first line, and one whose disclaimers stand elsewhere", () => {
    const problem =
      "Unexpected guide without a disclaimer at its top, expected one with `placement: top`, add it to `disclaimers`";
    expect(problemsOf({ ...whole, "guides/necks.md": guide("") })).toEqual([`1:1 ${problem}`]);
    const footer = disclaimer.replace("placement: top", "placement: footer");
    expect(problemsOf({ ...whole, "disclaimers/no-doctor.md": footer })).toEqual([`12:14 ${problem}`]);
  });
});
