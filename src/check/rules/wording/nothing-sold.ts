import { negated } from "../../negated.ts";
import { phraseRule } from "../../phrase-rule.ts";

/** A text sells nothing. */
export const nothingSold = phraseRule({
  id: "nothing-sold",
  severity: "error",
  about: "A text sells nothing.",
  why: "Readers can trust a text only when nobody earns by it.",
  phrase:
    /\b(?:buy (?:now|it|one|them|yours|ours?)|order (?:now|today|yours|it from)|(?:at|in|from|visit|see) our (?:shop|store|web ?shop|online shop)|free shipping|special offer|half price|on sale|limited (?:time|offer)|(?<!not )discounts?|use code|affiliate link|click here|shop (?:now|our)|add to (?:cart|basket)|money[- ]back)\b/i,
  unless: negated("affiliate link|discounts?|money[- ]back|buy|order|on sale", 25),
  expected: "words that sell nothing",
  advice: "leave the offer out",
  examples: [
    {
      kind: "remedy",
      wrong: "summary: A pad. Order today.",
      at: "Order today",
      right: "summary: A pad with a cover.",
    },
    {
      kind: "equipment",
      wrong: "safetyCheck: Click here for a test.",
      at: "Click here",
      right: "safetyCheck: Test that it holds.",
    },
  ],
});
