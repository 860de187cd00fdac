import { phraseRule } from "../../phrase-rule.ts";

/** A text never puts readers off a doctor. */
export const encouragedCare = phraseRule({
  id: "encouraged-care",
  severity: "error",
  about: "A text never puts readers off a doctor.",
  why: "A rare cramp is the sign of something that needs care. Who was told to stay away may go too late.",
  phrase:
    /\b(?:no need to (?:see|call|visit|tell|consult)|you (?:don't|do not) need (?:to see )?(?:a |your )?(?:doctor|gp|physician)|instead of (?:seeing |visiting )?(?:a |your )?(?:doctor|gp|hospital)|avoid (?:doctors?|hospitals?)|skip the doctor|better than (?:any )?(?:drugs?|medicines?|your doctor)|replaces? (?:a |your )?(?:doctor|medical (?:care|advice|treatment)))\b/i,
  unless:
    /\b(?:not|never|cannot|can't|doesn't|don't|isn't)(?: \w+)? (?:replaces?|instead of|avoid|skip|better than)\b/i,
  expected: "words that leave the way to a doctor open",
  advice: "say when to see one",
  examples: [
    {
      kind: "remedy",
      wrong: "summary: Warmth is better than medicines.",
      at: "better than medicines",
      right: "summary: Warmth is one thing to try.",
    },
    {
      kind: "remedy",
      wrong: "## About\n\nThere is no need to see anyone.",
      at: "no need to see",
      right: "## About\n\nSee a doctor if it lasts.",
    },
  ],
});
