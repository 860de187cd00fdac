import { phraseRule } from "../../phrase-rule.ts";

/** A text proves nothing by the story of one person or of customers. */
export const studiesOverStories = phraseRule({
  id: "studies-over-stories",
  severity: "error",
  about: "A text proves nothing by the story of one person or of customers.",
  why: "Cramps come and go by themselves, so one story shows nothing.",
  phrase:
    /\b(?:worked for me|changed my life|my (?:cramps|pain) (?:disappeared|vanished|went away)|customers? (?:say|report|love)|thousands of (?:people|users|customers)|5[- ]star|five[- ]star|i swear by|before[- ]and[- ]after (?:photo|picture|result)s?)\b/i,
  expected: "what a study found",
  advice: "name the study, or say that nobody has tested it",
  examples: [
    {
      kind: "remedy",
      wrong: "summary: A pad that worked for me.",
      at: "worked for me",
      right: "summary: A pad that was tested in 40 adults.",
    },
    {
      kind: "remedy",
      wrong: "## About\n\nCustomers love the warmth.",
      at: "Customers love",
      right: "## About\n\nNobody has counted who likes the warmth.",
    },
  ],
});
