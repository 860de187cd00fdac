import { phraseRule } from "../../phrase-rule.ts";

/** A text speaks of people with respect, and blames nobody. */
export const respectfulWords = phraseRule({
  id: "respectful-words",
  severity: "warning",
  about: "A text speaks of people with respect, and blames nobody.",
  why: "People have cramps; they are not victims of them. Age and habits are no fault.",
  phrase:
    /\b(?:lazy|your own fault|suffers? from|suffering|victims? of|wheelchair[- ]bound|the elderly|old people|normal people|addicts?|non[- ]?compliant)\b/i,
  expected: "plain words about people",
  advice: "write `has`, `older people` or `uses a wheelchair`",
  examples: [
    {
      kind: "condition",
      wrong: "summary: A cramp that the elderly know.",
      at: "the elderly",
      right: "summary: A cramp that older people know.",
    },
    {
      kind: "guide",
      wrong: "forWhom: Who suffers from cramps in bed.",
      at: "suffers from",
      right: "forWhom: Who has cramps in bed.",
    },
  ],
});
