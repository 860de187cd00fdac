import { sayCaution } from "../query/say-caution.ts";
import type { Caution } from "../schema/caution.ts";

/**
 * Say a caution in one line: who, and why.
 *
 * @example
 * formatCaution({ trait: "glaucoma", why: "Downward dog raised eye pressure in a study." });
 * // => "You have glaucoma. Downward dog raised eye pressure in a study."
 */
export function formatCaution({ trait, why }: Pick<Caution, "trait" | "why">): string {
  return sayCaution([trait], why);
}
