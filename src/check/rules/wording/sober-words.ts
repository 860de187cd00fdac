import { phraseRule } from "../../phrase-rule.ts";

/** A text speaks of no miracles, magic or secrets. */
export const soberWords = phraseRule({
  id: "sober-words",
  severity: "error",
  about: "A text speaks of no miracles, magic or secrets.",
  why: "Such words are the marks of health fraud, and readers learn to distrust what stands beside them.",
  phrase:
    /\b(?:miracles?|miraculous\w*|magic(?:al)?|secret (?:cure|remedy|trick)|wonder (?:drug|cure|remedy)|(?:medical |scientific )?breakthrough(?! bleeding)|revolutionary|ancient (?:secrets?|wisdom)|doctors (?:hate|don't want)|big pharma|they don't want you to know|life[- ]?hacks?)\b/i,
  expected: "sober words",
  advice: "say what it is",
  examples: [
    {
      kind: "remedy",
      wrong: "summary: A miracle for tired legs.",
      at: "miracle",
      right: "summary: A warm pad for tired legs.",
    },
    {
      kind: "remedy",
      wrong: "## About\n\nHeat is ancient wisdom.",
      at: "ancient wisdom",
      right: "## About\n\nPeople have long used heat.",
    },
  ],
});
