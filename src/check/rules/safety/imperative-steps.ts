import { findText } from "../../../source/find-text.ts";
import { quote } from "../../../words/quote.ts";
import type { EntryRule } from "../../rule.ts";

/** Words that a step cannot start with when it says what to do. */
const notAVerb =
  /^(?:you(?:r|'ll)?(?: (?:should|can|could|may|must|need to|will))?|the|this|that|these|those|it|there|an?|we|they|people|patients?|should|must)\b/i;

/** A step says what to do, with its verb first. */
export const imperativeSteps: EntryRule = {
  id: "imperative-steps",
  severity: "warning",
  scope: "entry",
  about: "A step says what to do, with its verb first.",
  why: "Somebody in pain looks for the next thing to do. The verb is it.",
  examples: [
    {
      kind: "stretch",
      wrong: "## Steps\n\n1. Stand facing a wall.\n2. You should step back with one leg.",
      at: "You should",
      says: "Unexpected `You should` at the start of a step, expected a verb, say what to do",
      right: "## Steps\n\n1. Stand facing a wall.\n2. Step back with one leg.",
    },
    {
      kind: "remedy",
      wrong: "## Steps\n\n1. Fill a bottle.\n2. The bottle goes on the leg.",
      at: "The",
      says: "Unexpected `The` at the start of a step, expected a verb, say what to do",
      right: "## Steps\n\n1. Fill a bottle.\n2. Lay it on the leg.",
    },
  ],
  check(file) {
    const { entry } = file;
    if (!entry || "movedTo" in entry || !("steps" in entry)) return [];
    return entry.steps.flatMap((step, index) => {
      const start = notAVerb.exec(step)?.[0];
      if (start === undefined) return [];
      const place = findText(file, ["steps", index], start);
      return [{ place, found: `${quote(start)} at the start of a step`, expected: "a verb", advice: "say what to do" }];
    });
  },
};
