import type { Caution } from "../schema/caution.ts";
import { traitMeanings } from "../schema/vocabulary/trait.ts";

/**
 * Say a caution in one line: who, and why.
 *
 * @example
 * formatCaution({ trait: "glaucoma", why: "Downward dog raised eye pressure in a study." });
 * // => "You have glaucoma. Downward dog raised eye pressure in a study."
 */
export function formatCaution({ trait, why }: Pick<Caution, "trait" | "why">): string {
  const clause = traitMeanings[trait];
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}. ${why}`;
}
