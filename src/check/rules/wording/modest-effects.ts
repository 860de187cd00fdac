import { negated } from "../../negated.ts";
import { phraseRule } from "../../phrase-rule.ts";

/** A text promises no cure. */
export const modestEffects = phraseRule({
  id: "modest-effects",
  severity: "error",
  about: "A text promises no cure.",
  why: "No remedy for cramps can keep such a promise, and in most countries it is a claim to treat a disease.",
  phrase:
    /\b(?:cures?|cured|curing|curative|heals? (?:your|the|all|any)|eliminat(?:es?|ing) (?:your )?(?:cramps?|pain)|gets? rid of|banish(?:es)?|eradicat\w+)\b/i,
  unless: negated("cures?|cured|curing|curative|heals?|eliminat\\w+|gets? rid of|banish\\w*|eradicat\\w+"),
  expected: "words that promise no cure",
  advice: "say what it may ease, and for whom",
  examples: [
    {
      kind: "remedy",
      wrong: "summary: A bath that cures sore legs.",
      at: "cures",
      right: "summary: A bath that may soothe sore legs.",
    },
    {
      kind: "remedy",
      wrong: "## About\n\nThere is no cure. Rest heals your muscles.",
      at: "heals your",
      right: "## About\n\nThere is no cure. Rest gives your muscles time.",
    },
  ],
});
