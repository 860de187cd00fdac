import type { Path } from "../../../source/find-yaml-place.ts";
import type { CheckedEntry } from "../../check-context.ts";
import { listAround } from "../../has-references.ts";
import { phraseRule } from "../../phrase-rule.ts";

/** Tell whether the part that a text stands in names a red flag. */
function hasRedFlag(file: CheckedEntry, path: Path): boolean {
  return file.kind === "red-flag" || listAround(file, path).some(({ redFlag }) => typeof redFlag === "string");
}

/** A text calms nobody without naming the signs that need care. */
export const honestReassurance = phraseRule({
  id: "honest-reassurance",
  severity: "error",
  about: "A text calms nobody without naming the signs that need care.",
  why: "A clot can feel like a cramp. Who reads that it is nothing may wait too long.",
  phrase:
    /\b(?:nothing to worry about|don't worry|do not worry|completely normal|never serious|always harmless|just (?:a )?cramps?)\b/i,
  unless:
    /\b(?:not(?! worry)|never(?! serious)|more than|isn't|whether it is)\b[^.,;:]{0,25}\b(?:just (?:a )?cramps?|completely normal|always harmless|nothing to worry)/i,
  except: hasRedFlag,
  expected: "calm words beside the signs that need care",
  advice: "name the signs, or leave the comfort out",
  examples: [
    {
      kind: "condition",
      wrong: "summary: It is just a cramp.",
      at: "just a cramp",
      right: "summary: It is a cramp that mostly passes by itself.",
    },
    {
      kind: "condition",
      wrong: "## About\n\nDo not worry. It passes.",
      at: "Do not worry",
      right: "## About\n\nIt mostly passes by itself.",
    },
  ],
});
