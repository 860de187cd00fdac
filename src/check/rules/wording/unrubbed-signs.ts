import { negated } from "../../negated.ts";
import { phraseRule } from "../../phrase-rule.ts";

const rubbing =
  "massag(?:e|ing)|rub(?:bing)?|knead(?:ing)?|roll(?:ing)?|press(?:ing)?|stretch(?:ing)?|heat(?:ing)?|warm(?:ing)?";
const sign = "red|swollen|hot|inflamed|puffy|throbbing";
const part = "leg|calf|thigh|shin|foot|ankle|area|spot|patch|lump|muscle|skin|vein";

/** A text sends nobody to rub, warm or stretch what may be a clot or an infection. */
export const unrubbedSigns = phraseRule({
  id: "unrubbed-signs",
  severity: "error",
  about: "A text sends nobody to rub, warm or stretch a leg that is red, swollen or hot.",
  why: "Such a leg may have a blood clot or an infection. It has to be seen before anything is done to it.",
  phrase: new RegExp(
    String.raw`\b(?:${rubbing})\b (?:a |the |your |any |that |this )?(?:${sign})(?:,? (?:and |or )?(?:${sign}))? (?:${part})s?\b`,
    "i",
  ),
  unless: negated(rubbing, 30),
  expected: "advice to get it seen first",
  advice: "say that nobody rubs, warms or stretches it before it was looked at",
  examples: [
    {
      kind: "remedy",
      wrong: "summary: Rub the swollen calf.",
      at: "Rub the swollen calf",
      right: "summary: Do not rub the swollen calf.",
    },
    {
      kind: "stretch",
      wrong: "## Steps\n\n1. Sit on a chair.\n2. Stretch your red leg.",
      at: "Stretch your red leg",
      right: "## Steps\n\n1. Sit on a chair.\n2. Stretch your leg.",
    },
  ],
});
