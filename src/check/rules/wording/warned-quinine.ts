import type { Path } from "../../../source/find-yaml-place.ts";
import type { CheckedEntry } from "../../check-context.ts";
import { phraseRule } from "../../phrase-rule.ts";

/** Names of what nobody should take on their own, and of guides and sources that say so, name it all the same. */
function isName({ fields, kind }: CheckedEntry, [field]: Path): boolean {
  const isHeld = fields?.whoDecides === "avoid" || fields?.whoDecides === "clinician-only";
  return (field === "name" || field === "aliases") && (isHeld || kind === "guide" || kind === "reference");
}

/** A text names quinine only with its harm. */
export const warnedQuinine = phraseRule({
  id: "warned-quinine",
  severity: "error",
  about: "A text names quinine only with its harm.",
  why: "Quinine can do serious harm to blood, kidneys and heart. No reader may take it for a tip.",
  phrase: /\b(?:quinine|tonic water|cinchona|hydroxychloroquine)\b/i,
  unless:
    /\b(?:do not|don't|not|only if|prescri\w+|gp|doctors?|side[- ]effects?|serious\w*|risks?|risky|warn\w*|banned|avoid|harm\w*|mortality|deaths?|last resort|used to|stop|clash|study|studies|trials?|review)\b/i,
  except: isName,
  expected: "a warning in the same sentence",
  advice: "say what harm it can do, or who alone may give it",
  examples: [
    {
      kind: "remedy",
      wrong: "summary: Quinine is a fine thing for the night.",
      at: "Quinine",
      right: "summary: Quinine can do serious harm.",
    },
    {
      kind: "remedy",
      wrong: "## About\n\nA glass of tonic water goes well with it.",
      at: "tonic water",
      right: "## About\n\nDo not drink tonic water with it.",
    },
  ],
});
