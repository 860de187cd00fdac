import { phraseRule } from "../../phrase-rule.ts";

/** A text calls nothing the one cause of cramps. */
export const possibleCauses = phraseRule({
  id: "possible-causes",
  severity: "warning",
  about: "A text calls nothing the one cause of cramps.",
  why: "The cause of most cramps is not known, so something can bring them on, or may.",
  phrase:
    /\b(?:is|are) (?:always |only |simply )?caused by\b|\bthe (?:real |true |root |only )cause\b|\b(?:cramps?|it|this) (?:always|only) (?:happens?|comes?|occurs?)\b|\bdue to (?:a )?lack of\b|\ball (?:leg )?cramps\b/i,
  unless:
    /\b(?:can|may|might|could|sometimes|often|usually|thought|not (?:fully )?(?:known|clear|understood)|unknown|some|nobody|whether|not all)\b/i,
  expected: "a cause that is possible",
  advice: "write `can`, `may` or `sometimes`",
  examples: [
    {
      kind: "cause",
      wrong: "summary: Cramps are caused by cold rooms.",
      at: "are caused by",
      right: "summary: Cold rooms may bring cramps on.",
    },
    {
      kind: "cause",
      wrong: "## About\n\nCold is the real cause.",
      at: "the real cause",
      right: "## About\n\nCold may be one cause.",
    },
  ],
});
