import { phraseRule } from "../../phrase-rule.ts";

/** A text carries no brand marks. */
export const unbrandedWords = phraseRule({
  id: "unbranded-words",
  severity: "warning",
  about: "A text carries no brand marks.",
  why: "A thing has a plain name that everyone can ask for. A brand is somebody's trade.",
  phrase: /\b[A-Z][\w-]{0,30} ?(?:[®™]|\((?:TM|R)\))|[®™]/,
  expected: "the plain name of the thing",
  advice: "leave the brand out",
  examples: [
    {
      kind: "remedy",
      wrong: "summary: A ThermoPad™ for the calf.",
      at: "ThermoPad™",
      right: "summary: A warm pad for the calf.",
    },
    {
      kind: "equipment",
      wrong: "safetyCheck: Test that the Grippy (TM) holds.",
      at: "Grippy (TM)",
      right: "safetyCheck: Test that the handle holds.",
    },
  ],
});
