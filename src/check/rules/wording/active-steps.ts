import { phraseRule } from "../../phrase-rule.ts";

/** An instruction says what to do, not what should be done. */
export const activeSteps = phraseRule({
  id: "active-steps",
  severity: "note",
  about: "An instruction says what to do, not what should be done.",
  why: "A verb first is the shortest way, and tells who does it.",
  phrase:
    /\b(?:should|must|can|may|is to|are to) be (?:held|done|performed|repeated|taken|stretched|massaged|applied)\b/i,
  unless:
    /\bhow (?:long|often|much|many)\b|\b(?:not|never|only) be (?:held|done|performed|repeated|taken|stretched|massaged|applied)\b/i,
  expected: "a verb that says what to do",
  advice: "start with it",
  examples: [
    {
      kind: "stretch",
      wrong: "summary: The stretch should be held.",
      at: "should be held",
      right: "summary: Hold the stretch.",
    },
    {
      kind: "remedy",
      wrong: "## About\n\nWarmth can be applied at night.",
      at: "can be applied",
      right: "## About\n\nApply warmth at night.",
    },
  ],
});
