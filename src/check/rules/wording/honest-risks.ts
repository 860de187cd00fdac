import { phraseRule } from "../../phrase-rule.ts";

/** A text calls nothing free of risk. */
export const honestRisks = phraseRule({
  id: "honest-risks",
  severity: "error",
  about: "A text calls nothing free of risk.",
  why: "Almost everything can harm somebody. Who reads that it is safe does not look for the harm.",
  phrase:
    /\b(?:no (?:known )?(?:side[- ]effects?|risks?|danger)|without (?:any )?(?:side[- ]effects?|risks?)|(?:completely|totally|perfectly|entirely|100 ?%) (?:safe|harmless)|safe for (?:everyone|all|anyone|everybody)|risk[- ]free|(?:can't|cannot) (?:do any )?harm|harmless to (?:everyone|everybody)|side[- ]effect[- ]free)\b/i,
  unless:
    /\b(?:not|isn't|aren't|never|nothing is|nobody is|no \w+ is|(?:does not|doesn't) mean(?: that)?)(?: (?:it|there|they))?(?: (?:is|are|has|have|comes?))? (?:no|without|completely|totally|perfectly|entirely|100|safe|risk|harmless|side)\b/i,
  expected: "the harm that is known",
  advice: "name it under `harms` or as a caution",
  examples: [
    {
      kind: "remedy",
      wrong: "summary: Heat has no side effects.",
      at: "no side effects",
      right: "summary: Heat can burn the skin.",
    },
    {
      kind: "stretch",
      wrong: "summary: A perfectly safe stretch.",
      at: "perfectly safe",
      right: "summary: A stretch with little risk of a fall.",
    },
  ],
});
