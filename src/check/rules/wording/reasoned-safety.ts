import { negated } from "../../negated.ts";
import { phraseRule } from "../../phrase-rule.ts";

/** A text calls nothing safe because it is natural. */
export const reasonedSafety = phraseRule({
  id: "reasoned-safety",
  severity: "error",
  about: "A text calls nothing safe because it is natural.",
  why: "Where a thing comes from does not tell what it does. Plants and salts clash with medicines, too.",
  phrase:
    /\b(?:(?:all[- ])?natural(?:ly)?,? (?:so|and|therefore|which means)(?: it)?(?:'s| is)? (?:safe|harmless|gentle)|safe because it'?s natural|safe because it is natural|chemical[- ]free|non[- ]?toxic remedy)\b/i,
  unless: negated("natural\\w*|safe because", 25),
  expected: "a reason why it is safe, or none",
  advice: "name the harm that is known",
  examples: [
    {
      kind: "remedy",
      wrong: "summary: A pad that is natural and safe.",
      at: "natural and safe",
      right: "summary: A pad filled with grain.",
    },
    {
      kind: "remedy",
      wrong: "## About\n\nThe pad is chemical-free.",
      at: "chemical-free",
      right: "## About\n\nThe pad holds cherry stones.",
    },
  ],
});
