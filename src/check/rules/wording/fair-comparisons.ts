import { phraseRule } from "../../phrase-rule.ts";

/** A text calls nothing the best. */
export const fairComparisons = phraseRule({
  id: "fair-comparisons",
  severity: "warning",
  about: "A text calls nothing the best.",
  why: "Hardly any two remedies for cramps were ever compared with each other.",
  phrase:
    /\b(?:best|fastest|quickest|most effective|number one|ultimate|top \d+|only (?:thing|remedy|way)|the answer to)\b[^.]{0,25}\b(?:remed\w+|treatments?|stretch\w*|ways?|cures?|solutions?|relief|exercises?)\b|#1\b/i,
  unless:
    /\b(?:nobody knows|no one knows|not (?:known|clear)|unclear|unknown|which|whether|no|not)\b[^.;]{0,40}\b(?:best|fastest|quickest|most effective|only)\b/i,
  expected: "what it does, without a ranking",
  advice: "say what it was compared with",
  examples: [
    {
      kind: "remedy",
      wrong: "summary: The best remedy of all.",
      at: "best remedy",
      right: "summary: One remedy of many.",
    },
    {
      kind: "stretch",
      wrong: "## Steps\n\n1. Do the most effective of all stretches.\n2. Rest.",
      at: "most effective of all stretches",
      right: "## Steps\n\n1. Do this stretch first.\n2. Rest.",
    },
  ],
});
