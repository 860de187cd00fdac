import { phraseRule } from "../../phrase-rule.ts";

/** A text sends readers to the emergency number of their own country. */
export const localEmergencyNumber = phraseRule({
  id: "local-emergency-number",
  severity: "error",
  about: "A text sends readers to the emergency number of their own country.",
  why: "Readers live everywhere. A wrong number costs minutes.",
  phrase:
    /(?<![\d.,])(?:999|911|112)\b(?![.,]?\d| ?%| (?:people|adults|women|men|children|participants|patients|older|healthy|runners|athletes|trials|studies|nights|days|mg|g|ml)\b)/,
  expected: "`your emergency number`",
  advice: "name no number",
  examples: [
    {
      kind: "red-flag",
      wrong: "## What to do\n\nCall 999 now.",
      at: "999",
      right: "## What to do\n\nCall your emergency number now.",
    },
    {
      kind: "red-flag",
      wrong: "sign: one leg is swollen and 112 does not answer",
      at: "112",
      right: "sign: one leg is swollen and nobody answers",
    },
  ],
});
