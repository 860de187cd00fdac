import type { Caution } from "../schema/caution.ts";
import { type Trait, traitMeanings } from "../schema/vocabulary/trait.ts";

/**
 * Say a caution in one line: who, and why.
 *
 * @example
 * formatCaution({ trait: "glaucoma", why: "Downward dog raised eye pressure in a study." });
 * // => "You have glaucoma. Downward dog raised eye pressure in a study."
 */
export function formatCaution({ trait, why }: Pick<Caution, "trait" | "why">): string {
  return formatSharedCaution([trait], why);
}

/** Say in one line several cautions that have the same reason. */
export function formatSharedCaution(traits: readonly Trait[], why: string): string {
  const clauses = traits.map((trait) => traitMeanings[trait]).join(", or ");
  return `${clauses.charAt(0).toUpperCase()}${clauses.slice(1)}. ${why}`;
}
