import { hasReferences } from "../../has-references.ts";
import { phraseRule } from "../../phrase-rule.ts";

/** A text that leans on science, studies or experts names them. */
export const citedScience = phraseRule({
  id: "cited-science",
  severity: "warning",
  about: "A text that leans on science, studies or experts names them.",
  why: "Who says that studies show something must be able to say which.",
  phrase:
    /\b(?:clinically (?:proven|tested)|scientifically (?:proven|shown)|science (?:shows|proves)|studies (?:show|prove)|research (?:shows|proves)|doctors? (?:recommend|agree|say)|experts? (?:agree|say|recommend)|well[- ]known (?:fact|that)|everyone knows)\b/i,
  except: hasReferences,
  expected: "`references` beside the sentence",
  advice: "name the study, or move the sentence into a note of `evidence`",
  examples: [
    {
      kind: "remedy",
      wrong: "summary: Warmth that experts recommend.",
      at: "experts recommend",
      right: "summary: Warmth from a bottle or pad.",
    },
    {
      kind: "remedy",
      wrong: "## About\n\nStudies show that heat is liked.",
      at: "Studies show",
      right: "## About\n\nIn one study, 40 adults liked heat.",
    },
  ],
});
