import { phraseRule } from "../../phrase-rule.ts";

/** A text on something to swallow reports studies, and claims no effect on an illness itself. */
export const reportedEffects = phraseRule({
  id: "reported-effects",
  severity: "error",
  about: "A text on something to swallow reports studies, and claims no effect on an illness itself.",
  why: "In law, a food or supplement that is said to treat or prevent an illness is sold as a medicine.",
  phrase:
    /\b(?:treats?|treating|prevents?|preventing|cures?|heals?|reverses?|fights?|remed(?:y|ies)|relieves?|stops?|ends?|helps? with|reduces?)\b[^.]{0,50}\b(?:cramps?|spasms?|restless legs?|neuropathy|arthritis|insomnia|anxiety|depression|diabetes|hypertension|high blood pressure|disease|disorder|syndrome|infection|inflammation)\b/i,
  unless:
    /\b(?:no|not|nobody|never|little|weak|unclear|uncertain|insufficient|does not|did not|doesn't|didn't|unlikely|evidence|studies|study|trials?|review|whether)\b/i,
  only: "supplement",
  expected: "what a study found, and how sure it is",
  advice: "name the trial or say that nobody knows",
  examples: [
    {
      kind: "remedy",
      wrong: "kindOfRemedy: food\nsummary: A broth that fights inflammation.",
      at: "fights inflammation",
      right: "kindOfRemedy: food\nsummary: No trial shows that this broth fights inflammation.",
    },
    {
      kind: "remedy",
      wrong: "kindOfRemedy: drink\nsummary: A juice that helps with arthritis.",
      at: "helps with arthritis",
      right:
        "kindOfRemedy: drink\nsummary: A juice that nobody has tested. A trial of whether it helps with arthritis is missing.",
    },
  ],
});
