import { describe, expect, test } from "vitest";
import { guideSchema } from "../../src/schema/guide.ts";
import { listIssues } from "./list-issues.ts";

const guide = {
  kind: "guide",
  id: "at-night",
  name: "Cramps at night",
  review: { reviewedOn: "2026-11-24", nextReviewOn: "2027-11-24", by: "none-yet" },
  summary: "What to do.",
  condition: "night-leg-cramps",
  mainMessage: "Stretch the muscle.",
  forWhom: "Adults.",
  notForWhom: "Children.",
  sections: [{ heading: "Before bed", entries: ["bedtime-stretching"] }],
};

describe("guideSchema", () => {
  test("fills in empty lists of what is not known, where to read more and what it rests on", () => {
    const { doNothing, unknowns, support, references } = guideSchema.parse(guide);
    expect({ doNothing, unknowns, support, references }).toEqual({
      doNothing: undefined,
      unknowns: [],
      support: [],
      references: [],
    });
  });

  test("accepts what is likely without doing anything, with or without sources", () => {
    const text = "Most cramps ease by themselves.";
    expect(guideSchema.parse({ ...guide, doNothing: { text } }).doNothing).toEqual({ text, references: [] });
    const sourced = { text, references: ["hallegraeff-2017"] };
    expect(guideSchema.parse({ ...guide, doNothing: sourced }).doNothing).toEqual(sourced);
  });

  test("refuses sources on doing nothing without the words, and a link that is no id", () => {
    expect(listIssues(guideSchema, { ...guide, doNothing: { references: ["hallegraeff-2017"] } })).toEqual([
      "doNothing.text: Invalid input: expected string, received undefined",
    ]);
    expect(listIssues(guideSchema, { ...guide, support: ["https://example.org"] })).toEqual([
      "support.0: small letters, digits and single hyphens, starting with a letter",
    ]);
  });
});
