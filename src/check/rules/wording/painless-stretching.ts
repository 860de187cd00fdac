import { negated } from "../../negated.ts";
import { phraseRule } from "../../phrase-rule.ts";

/** To go on although it hurts. */
const onward = "(?:even (?:if|when|though)|although|no matter (?:how much|if)) it hurts";

/** To go into pain or through it. */
const into =
  "(?:hold|work|go|stay|keep going|carry on|pull|press|stretch|lean|continue) (?:into|through|past|in) (?:the |your |any )?pain";

/** To take pain for a part of it. */
const allowed =
  "(?:some|a little|a bit of|mild) pain (?:is|can be) (?:normal|fine|ok(?:ay)?|good|expected)|expect (?:some |a little )?pain";

/** A text asks nobody to go on into pain. */
export const painlessStretching = phraseRule({
  id: "painless-stretching",
  severity: "error",
  about: "A text asks nobody to go on into pain.",
  why: "Force and pain tear muscles. A stretch ends where pain starts.",
  phrase: new RegExp(
    String.raw`\b(?:no pain,? no gain|push (?:through|past) (?:the )?pain|ignore (?:the )?pain|${onward}|${allowed}|${into}|until it hurts|should hurt|as hard as you can|force (?:the|your) (?:stretch|leg|foot|joint|muscle)|bounce (?:in|into|to)|through the burn)\b`,
    "i",
  ),
  unless: negated(
    `push|ignore|force|bounce|until it hurts|as hard|should hurt|through the burn|${onward}|${allowed}|${into}`,
    30,
  ),
  expected: "a way that stays free of pain",
  advice: "say where to stop",
  examples: [
    {
      kind: "stretch",
      wrong: "feelIt: pull until it hurts",
      at: "until it hurts",
      right: "feelIt: a gentle pull",
    },
    {
      kind: "stretch",
      wrong: "## Steps\n\n1. Stand facing a wall.\n2. Bounce into the stretch.",
      at: "Bounce into",
      right: "## Steps\n\n1. Stand facing a wall.\n2. Do not bounce into the stretch.",
    },
  ],
});
