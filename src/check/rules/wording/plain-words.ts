import { phraseRule } from "../../phrase-rule.ts";

/** A text uses the plain word, and the word of doctors in brackets after it at most. */
export const plainWords = phraseRule({
  id: "plain-words",
  severity: "note",
  about: "A text uses the plain word, and the word of doctors in brackets after it at most.",
  why: "Most readers do not know the words of doctors, and need not.",
  // Not in brackets.
  phrase:
    /\b(?:idiopathic|aetiology|etiology|dorsiflex\w*|plantarflex\w*|proximal|distal|bilateral|unilateral|ipsilateral|contralateral|nocturnal|contraindicat\w+|analges\w+|prophyla\w+|myalgia|paraesthesia|paresthesia|claudication|dyskinesia|prn|\d{1,5} ?(?:mg |g |ml )?(?:bid|tid)|supine|(?<!-)prone(?! to\b)|medications?|physicians?)\b(?<!\([^()]{0,90})/i,
  except: (_, [field]) => field === "aliases",
  expected: "the plain word first",
  advice: "put the other one in brackets after it, or leave it out",
  examples: [
    {
      kind: "condition",
      wrong: "summary: A nocturnal cramp in the calf.",
      at: "nocturnal",
      right: "summary: A cramp in the calf at night (nocturnal cramp).",
    },
    {
      kind: "stretch",
      wrong: "summary: Lie supine with one leg up.",
      at: "supine",
      right: "summary: Lie on your back with one leg up.",
    },
  ],
});
