import { phraseRule } from "../../phrase-rule.ts";

/** A text says that something may help, not that it will. */
export const hedgedEffects = phraseRule({
  id: "hedged-effects",
  severity: "warning",
  about: "A text says that something may help, not that it will.",
  why: "The word `will` is stronger than any evidence on cramps.",
  phrase:
    /\b(?:this|it|stretch\w*|magnesium|massage|heat|ice|water|remedy|exercise)\b[^.]{0,20}\bwill (?:stop|prevent|relieve|end|fix|help|reduce|ease|work|improve)\b/i,
  unless: /\b(?:whether|if|hope|nobody|no one|not|say|says|claims?|promises?)\b[^.]{0,40}\bwill\b/i,
  expected: "`may` or `probably`, as the evidence says",
  advice: "use the word that goes with its certainty",
  examples: [
    {
      kind: "remedy",
      wrong: "summary: Warmth on a muscle. Heat will work.",
      at: "Heat will work",
      right: "summary: Warmth on a muscle. Heat may work.",
    },
    {
      kind: "remedy",
      wrong: "## About\n\nIn time it will improve.",
      at: "it will improve",
      right: "## About\n\nIn time it may improve.",
    },
  ],
});
