import { phraseRule } from "../../phrase-rule.ts";

/** A text frightens nobody. */
export const calmWords = phraseRule({
  id: "calm-words",
  severity: "warning",
  about: "A text frightens nobody.",
  why: "Fear does not help a reader to decide. Say the sign, and how soon to get help.",
  phrase: /\b(?:deadly|(?<!pain[- ])killers?|terrifying|ticking time ?bomb|silent killer|don't ignore this or)\b/i,
  expected: "calm words",
  advice: "say the sign and what to do",
  examples: [
    {
      kind: "red-flag",
      wrong: "mayMean: A deadly clot",
      at: "deadly",
      right: "mayMean: A blood clot",
    },
    {
      kind: "red-flag",
      wrong: "## What to do\n\nGet seen now. It is a ticking time bomb.",
      at: "ticking time bomb",
      right: "## What to do\n\nGet seen now.",
    },
  ],
});
