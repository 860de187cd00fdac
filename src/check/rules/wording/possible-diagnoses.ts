import { phraseRule } from "../../phrase-rule.ts";

/** A text says what something may be, never what a reader has. */
export const possibleDiagnoses = phraseRule({
  id: "possible-diagnoses",
  severity: "error",
  about: "A text says what something may be, never what a reader has.",
  why: "Nobody can be diagnosed by a text. A wrong guess frightens, or keeps somebody from care.",
  phrase:
    /\b(?:(?:this|it|that) means (?:that )?you have|you (?:definitely|certainly|clearly|probably) have|you are suffering from|you've got a (?:deficiency|clot)|your (?:magnesium|potassium|calcium|sodium) is (?:low|deficient)|your body is (?:lacking|crying out for)|(?:is|are) a sign (?:that )?you(?:'re| are) (?:deficient|low|lacking))\b/i,
  unless:
    /\b(?:whether|if|when) (?:you (?:definitely|certainly|clearly|probably) have|your (?:magnesium|potassium|calcium|sodium) is)\b/i,
  expected: "what it may be",
  advice: "write `may` and say who can find out",
  examples: [
    {
      kind: "red-flag",
      wrong: "mayMean: It means you have a clot",
      at: "It means you have",
      right: "mayMean: It may be a clot",
    },
    {
      kind: "cause",
      wrong: "summary: Cramps say that your potassium is low.",
      at: "your potassium is low",
      right: "summary: A blood test shows how much potassium you have.",
    },
  ],
});
