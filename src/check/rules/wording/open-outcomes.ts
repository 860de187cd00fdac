import { negated } from "../../negated.ts";
import { phraseRule } from "../../phrase-rule.ts";

/** A text guarantees nothing. */
export const openOutcomes = phraseRule({
  id: "open-outcomes",
  severity: "error",
  about: "A text guarantees nothing.",
  why: "Nobody knows beforehand whom something helps. Some laws forbid to say that an effect is sure.",
  phrase:
    /\b(?:guarantee[ds]?|100 ?%|always works?|works? every time|never fails?|foolproof|proven to (?:stop|end|cure|fix|work)|will (?:definitely|certainly)|works for everyone|instant(?:ly)? (?:relie\w+|cure\w*|stop\w*)|will be gone\b|(?<!\b(?:is|are|was|were|often|usually|mostly) )gone within (?:seconds|minutes|hours|days))/i,
  unless: negated(
    "guarantee\\w*|100 ?%|always works?|works? every time|works for everyone|foolproof|instant\\w*|will be gone",
    25,
  ),
  expected: "words that leave the outcome open",
  advice: "say how often it helped, and in whom",
  examples: [
    {
      kind: "remedy",
      wrong: "summary: Warmth that always works.",
      at: "always works",
      right: "summary: Warmth that some people like.",
    },
    {
      kind: "stretch",
      wrong: "summary: A pull with guaranteed success.",
      at: "guaranteed",
      right: "summary: A pull that helped some people.",
    },
  ],
});
