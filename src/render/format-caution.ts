import { requireFields } from "../catalog/require-fields.ts";
import { requireText } from "../catalog/require-text.ts";
import { requireWord } from "../query/answer/require-word.ts";
import type { FoundCaution } from "../query/list-cautions.ts";
import { sayCaution } from "../query/say-caution.ts";
import type { Caution } from "../schema/caution.ts";
import { traits } from "../schema/vocabulary/trait.ts";

/**
 * Say a caution in one line: who, and why. One that a remedy takes over from a stretch names the stretch.
 *
 * @throws TypeError when the trait is not one of ours, or the reason is no text.
 * @example
 * formatCaution({ trait: "glaucoma", why: "Downward dog raised eye pressure in a study." });
 * // => "You have glaucoma. Downward dog raised eye pressure in a study."
 */
export function formatCaution(caution: Pick<Caution, "trait" | "why"> & Pick<FoundCaution, "stretch">): string {
  requireFields(caution, "caution");
  const { trait, why, stretch } = caution;
  requireWord(trait, "caution.trait", traits);
  requireText(why, "caution.why");
  if (stretch !== undefined) requireText(stretch, "caution.stretch");
  return sayCaution({ trait, why, stretch });
}
