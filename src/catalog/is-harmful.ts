import type { Evidence } from "../schema/evidence.ts";

/** Tell whether the harm that something can do is greater than its help. */
export function isHarmful({ evidence }: { readonly evidence: readonly Evidence[] }): boolean {
  return evidence.some(({ effect }) => effect === "harm-outweighs");
}
