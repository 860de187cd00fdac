import { negated } from "../../negated.ts";
import { phraseRule } from "../../phrase-rule.ts";

/** A text borrows no authority: nothing is approved, endorsed or recommended by a body or by doctors. */
export const independentWords = phraseRule({
  id: "independent-words",
  severity: "error",
  about: "A text borrows no authority: nothing is approved, endorsed or recommended by a body or by doctors.",
  why: "Such words are mostly false, and for foods often forbidden. A study counts, not who likes it.",
  phrase:
    /\b(?:(?:FDA|MHRA|EMA|NHS|WHO|CE)[- ](?:[Aa]pproved|[Ee]ndorsed|[Cc]ertified|[Rr]ecommended|[Cc]leared)|[Aa]pproved by (?:the )?(?:FDA|MHRA|NHS|EMA|WHO)|[Dd]octor[- ](?:approved|recommended|trusted)|[Mm]edical[- ]grade|[Pp]harmaceutical[- ]grade)\b/,
  unless: negated("(?:FDA|MHRA|EMA|NHS|WHO|CE)[- ]\\w+|approved by|doctor[- ]\\w+", 30),
  expected: "what it is, without a seal",
  advice: "name the study or page as a reference",
  examples: [
    {
      kind: "remedy",
      wrong: "summary: An FDA-approved pad.",
      at: "FDA-approved",
      right: "summary: A pad with a cover.",
    },
    {
      kind: "remedy",
      wrong: "## About\n\nDoctor-recommended warmth.",
      at: "Doctor-recommended",
      right: "## About\n\nWarmth from a bottle.",
    },
  ],
});
