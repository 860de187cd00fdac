import { negated } from "../../negated.ts";
import { phraseRule } from "../../phrase-rule.ts";

const cures = String.raw`cures?|cured|curing|curative|eradicat\w+|banish(?:es)?|gets? rid of`;
const ends = "heals? (?:your|the|all|any)|eliminat(?:es?|ing) (?:your )?(?:cramps?|pain)";
/** A clinician may treat a cramp; a remedy may not claim to. */
const treats = String.raw`(?:heals?|fix(?:es)?|(?<!\b(?:doctors?|clinics?|clinicians?|hospitals?|nurses?|gps?) )treats)(?: \w+){0,2} cramps?`;
const forever = String.raw`cramps?\b[^.,;:]{0,30}\b(?:for ?ever|for good|once and for all|a thing of the past)|no more cramps?`;

/** A text promises no cure. */
export const modestEffects = phraseRule({
  id: "modest-effects",
  severity: "error",
  about: "A text promises no cure.",
  why: "No remedy for cramps can keep such a promise, and in most countries it is a claim to treat a disease.",
  phrase: new RegExp(String.raw`\b(?:${cures}|${ends}|${treats}|${forever})\b`, "i"),
  unless: negated(
    String.raw`${cures}|heals?|eliminat\w+|banish\w*|treats|fix(?:es)?|for ?ever|for good|once and for all`,
  ),
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
