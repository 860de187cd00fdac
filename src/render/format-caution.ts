import { requireFields } from "../catalog/require-fields.ts";
import { requireText } from "../catalog/require-text.ts";
import { requireWord } from "../query/answer/require-word.ts";
import { sayCaution } from "../query/say-caution.ts";
import type { Caution } from "../schema/caution.ts";
import { traits } from "../schema/vocabulary/trait.ts";

/**
 * Say a caution in one line: who, and why.
 *
 * @throws TypeError when the trait is not one of ours, or the reason is no text.
 * @example
 * formatCaution({ trait: "glaucoma", why: "Downward dog raised eye pressure in a study." });
 * // => "You have glaucoma. Downward dog raised eye pressure in a study."
 */
export function formatCaution(caution: Pick<Caution, "trait" | "why">): string {
  requireFields(caution, "caution");
  const { trait, why } = caution;
  requireWord(trait, "caution.trait", traits);
  requireText(why, "caution.why");
  return sayCaution({ trait, why });
}
