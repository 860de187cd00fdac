import type { Path } from "../../../source/find-yaml-place.ts";
import type { CheckedEntry } from "../../check-context.ts";
import { phraseRule } from "../../phrase-rule.ts";

/** Tell whether a text reports what people believe. */
function isMisconception({ kind }: CheckedEntry, [field]: Path): boolean {
  return kind === "claim" || field === "whyTried";
}

/** A text names lactic acid only to report or correct what people believe. */
export const lacticAcidAsMyth = phraseRule({
  id: "lactic-acid-as-myth",
  severity: "warning",
  about: "A text names lactic acid only to report or correct what people believe.",
  why: "Lactic acid is gone soon after exercise. It is an old explanation that did not hold.",
  phrase: /\blactic acid\b/i,
  unless: /\b(?:myths?|not true|not|no longer|wrong|used to (?:think|believe)|old idea|nobody)\b/i,
  except: isMisconception,
  expected: "lactic acid in a claim or under `## Why people try it`",
  advice: "move the sentence there, or say that it is a myth",
  examples: [
    {
      kind: "remedy",
      wrong: "summary: Warmth against lactic acid.",
      at: "lactic acid",
      right: "summary: Warmth after exercise.",
    },
    {
      kind: "cause",
      wrong: "## About\n\nRunning leaves lactic acid behind.",
      at: "lactic acid",
      right: "## About\n\nRunning tires the muscle. That lactic acid stays behind is a myth.",
    },
  ],
});
