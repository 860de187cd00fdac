import { quote } from "../../../words/quote.ts";
import type { EntryRule } from "../../rule.ts";

/** What would tell a reader how to use it. */
const fields = ["amount", "minutes", "timesPerDay", "tryForDays", "stretches", "steps"] as const;

/** What a reader should not use alone is told of, without how much and without how. */
export const clinicianDoses: EntryRule = {
  id: "clinician-doses",
  severity: "error",
  scope: "entry",
  about: "What a clinician decides, and what nobody should use, is told without how much and without how.",
  why: "A number or a step reads like an invitation. The clinician who decides gives it.",
  examples: [
    {
      kind: "remedy",
      wrong: "whoDecides: clinician-only\nminutes: {min: 5, max: 10}",
      at: "minutes",
      says: "Unexpected `minutes` of a remedy that is `clinician-only`, expected neither numbers nor steps, leave it out",
      right: "whoDecides: ask-first\nminutes: {min: 5, max: 10}",
    },
    {
      kind: "remedy",
      wrong: "whoDecides: avoid\nminutes: {min: 5, max: 10}",
      at: "minutes",
      says: "Unexpected `minutes` of a remedy that is `avoid`, expected neither numbers nor steps, leave it out",
      right: "whoDecides: self-care\nminutes: {min: 5, max: 10}",
    },
  ],
  check({ entry, findPlace }) {
    if (entry?.kind !== "remedy" || "movedTo" in entry) return [];
    const { whoDecides } = entry;
    if (whoDecides === "self-care" || whoDecides === "ask-first") return [];
    return fields
      .filter((field) => {
        const value = entry[field];
        return Array.isArray(value) ? value.length > 0 : value !== undefined;
      })
      .map((field) => ({
        place: findPlace([field], "name"),
        found: `${quote(field)} of a remedy that is ${quote(whoDecides)}`,
        expected: "neither numbers nor steps",
        advice: "leave it out",
      }));
  },
};
