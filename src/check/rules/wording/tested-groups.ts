import type { Path } from "../../../source/find-yaml-place.ts";
import type { CheckedEntry } from "../../check-context.ts";
import { isCited, listAround } from "../../has-references.ts";
import { phraseRule } from "../../phrase-rule.ts";

const groups = /pregnan|breastfe|child|bab(?:y|ies)|older|elderly/i;

/** Tell whether a text stands in evidence, or in a caution, about such people that names a reference. */
function isTested(file: CheckedEntry, path: Path): boolean {
  return listAround(file, path).some((each) => {
    const who = each.population ?? each.trait;
    return isCited(each) && typeof who === "string" && groups.test(who);
  });
}

/** A text calls something safe for children, in pregnancy or in old age only where a study of them is named. */
export const testedGroups = phraseRule({
  id: "tested-groups",
  severity: "warning",
  about: "A text calls something safe for children, in pregnancy or in old age only where a study of them is named.",
  why: "What was tested in other adults may still harm them.",
  phrase:
    /\b(?:safe (?:in|during|for|when) (?:pregnan\w+|breastfeeding|children|kids|babies|the elderly|older (?:people|adults))|suitable for (?:all ages|pregnan\w+|children)|give (?:it|this|them|these|some) to (?:your |a |the |any )?(?:\w+ )?(?:bab(?:y|ies)|child(?:ren)?|kids?|toddlers?|infants?|newborns?))\b/i,
  unless: /\b(?:not|never|whether|if|unclear|nobody knows)\b[^.;]{0,40}\b(?:safe|suitable|give)\b/i,
  except: isTested,
  expected: "a reference about these people beside it",
  advice: "name the study, or say that nobody has tested it in them",
  examples: [
    {
      kind: "remedy",
      wrong: "summary: Warmth that is safe in pregnancy.",
      at: "safe in pregnancy",
      right: "summary: Warmth. Ask a midwife first if you are pregnant.",
    },
    {
      kind: "stretch",
      wrong: "summary: A stretch suitable for all ages.",
      at: "suitable for all ages",
      right: "summary: A stretch that was tested in adults.",
    },
  ],
});
