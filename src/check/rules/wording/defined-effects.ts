import { phraseRule } from "../../phrase-rule.ts";

/** A text names an outcome that can be seen, not energy, toxins or balance. */
export const definedEffects = phraseRule({
  id: "defined-effects",
  severity: "warning",
  about: "A text names an outcome that can be seen, not energy, toxins or balance.",
  why: "Such words mean nothing that anyone can measure, so nobody can say whether they are true.",
  phrase:
    /\b(?:detox\w*|cleanse|toxins?|flush(?:es|ing)? (?:out )?(?:lactic acid|toxins?)|boosts? (?:your )?(?:immun\w+|metabolism|energy|circulation)|balances? (?:your )?(?:hormones|ph|energy|electrolytes)|alkalin\w+|superfoods?|anti[- ]ag(?:e)?ing)\b/i,
  unless: /\b(?:lead|mercury|poison\w*|bacteri\w*|tetanus|botulinum|exposed|myth|not true|kidneys?|liver)\b/i,
  expected: "an outcome that can be seen",
  advice: "say what changes for the reader",
  examples: [
    {
      kind: "remedy",
      wrong: "summary: Warmth that boosts circulation.",
      at: "boosts circulation",
      right: "summary: Warmth that makes the skin red.",
    },
    {
      kind: "remedy",
      wrong: "## About\n\nThe sweat carries toxins.",
      at: "toxins",
      right: "## About\n\nThe warmth makes you sweat.",
    },
  ],
});
