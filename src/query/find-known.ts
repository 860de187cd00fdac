import type { Evidence } from "../schema/evidence.ts";
import type { Found } from "./found.ts";

/**
 * Find what is to be said of an answer's entry: the evidence that decides its place, or else that it keeps people safe, since such
 * advice is not there to help against anything. What was found of other goals or conditions is not told.
 */
export function findKnown({ headline, evidence }: Pick<Found, "headline" | "evidence">): Evidence | undefined {
  return headline ?? evidence.find(({ effect }) => effect === "safety");
}
