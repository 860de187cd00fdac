import { phraseRule } from "../../phrase-rule.ts";

/** A stretch says how long and how often in numbers. */
export const exactDoses = phraseRule({
  id: "exact-doses",
  severity: "warning",
  about: "A stretch says how long and how often in numbers.",
  why: "Nobody can follow `a few times`. The numbers stand under `doses`.",
  phrase:
    /\b(?:hold (?:for )?(?:a while|as long as|some time|the desired time)|a few (?:times|seconds|minutes|reps)|several times|regularly|repeat as (?:needed|desired)|as often as you like|desired (?:number|time))\b/i,
  unless: /\bbreath\w* (?:\w+ )?regularly\b/i,
  only: "stretch",
  expected: "a number",
  advice: "give seconds, times or days",
  examples: [
    {
      kind: "stretch",
      wrong: "## Steps\n\n1. Stand facing a wall.\n2. Hold for a while.",
      at: "Hold for a while",
      right: "## Steps\n\n1. Stand facing a wall.\n2. Hold for 10 seconds.",
    },
    {
      kind: "stretch",
      wrong: "summary: Pull your toes towards you a few times.",
      at: "a few times",
      right: "summary: Pull your toes towards you 3 times.",
    },
  ],
});
