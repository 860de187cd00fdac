import { phraseRule } from "../../phrase-rule.ts";

const number = String.raw`(?:\d[\d.,]{0,6}|an?|one|two|three|four|five|six|half an?)`;
const unit =
  "mg|milligrams?|g|grams?|mcg|µg|micrograms?|iu|ml|millilit(?:re|er)s?|l|lit(?:re|er)s?|tablets?|capsules?|pills?|drops?|sachets?|teaspoons?|tablespoons?|spoons?|spoonfuls?|cups?|glass(?:es)?|pints?";

/** An amount to take stands in its field, with its source. */
export const amountsInFields = phraseRule({
  id: "amounts-in-fields",
  severity: "error",
  about: "An amount to take stands in its field, with its source.",
  why: "An amount in a sentence has no source, no upper limit and no unit that an app can read.",
  phrase: new RegExp(
    String.raw`\b(?:take|swallow|drink|eat|chew|add|mix|stir|dissolve)\b[^.;:]{0,30}\b${number} ?(?:${unit})\b`,
    "i",
  ),
  unless:
    /\b(?:do not|don't|never|nobody|trials?|stud(?:y|ies)|people|they|volunteers?|runners?|women|men|adults|who|label|more than)\b/i,
  except: ({ fields }) => fields?.amount !== undefined,
  expected: "the amount under `amount`, with its source",
  advice: "move it there, or leave it out",
  examples: [
    {
      kind: "remedy",
      wrong: "kindOfRemedy: food\nsummary: Powder from a jar. Take 2 tablets a day.",
      at: "Take 2 tablets",
      right: "kindOfRemedy: food\nsummary: Powder from a jar. In a trial, people took 2 tablets a day.",
    },
    {
      kind: "cause",
      wrong: "## About\n\nYou sweat out salt. Swallow 10 g of it.",
      at: "Swallow 10 g",
      right: "## About\n\nYou sweat out salt. Nobody knows how much you need.",
    },
  ],
});
