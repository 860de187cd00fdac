import type { CheckedEntry } from "../../check-context.ts";
import { isCited } from "../../has-references.ts";
import { phraseRule } from "../../phrase-rule.ts";

/** Tell whether a remedy says how much, what harm it can do, and what that rests on. */
function isDosed({ fields = {} }: CheckedEntry): boolean {
  const { amount, harms, evidence } = fields;
  const isFilled = Array.isArray(harms) && harms.length > 0;
  return amount !== undefined && isFilled && Array.isArray(evidence) && evidence.some(isCited);
}

/** Who is told to take something learns how much, what it can do, and what that rests on. */
export const dosedSupplements = phraseRule({
  id: "dosed-supplements",
  severity: "error",
  about: "Who is told to take something learns how much, what it can do, and what that rests on.",
  why: "An instruction without an amount, a harm and a source is not safe to follow.",
  phrase:
    /(?:^|[.:;] |\byou (?:can|could|should|may|might) (?:also )?)(?:take|try|use|drink|add)\b[^.]{0,40}\b(?:magnesium|potassium|calcium|vitamin|salt|electrolyte|quinine|tonic|pickle juice|mustard|turmeric|supplement)/i,
  only: "supplement",
  except: isDosed,
  expected: "an entry with `amount`, `harms` and cited evidence",
  advice: "give all three, or leave the instruction out",
  examples: [
    {
      kind: "remedy",
      wrong: "kindOfRemedy: food\nsummary: Use mustard with a meal.",
      at: "Use mustard",
      right: "kindOfRemedy: food\nsummary: Mustard, eaten with a meal.",
    },
    {
      kind: "remedy",
      wrong: "kindOfRemedy: drink\nsummary: You can drink pickle juice.",
      at: "You can drink pickle juice",
      right: "kindOfRemedy: drink\nsummary: Some people drink pickle juice.",
    },
  ],
});
