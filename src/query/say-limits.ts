import type { Evidence } from "../schema/evidence.ts";
import type { Effect } from "../schema/vocabulary/effect.ts";
import type { PersonVerdict } from "./suitability.ts";

const unshown = "nobody has shown that it helps";

/** What a reader must hear of an effect, so that "in the answer" is not taken for "it works". */
const limits: Partial<Record<Effect, string>> = {
  association: unshown,
  unclear: unshown,
  "no-benefit": "what is known speaks against it",
  "harm-outweighs": "the harm it can do is greater than any help",
};

/** Say what speaks against a remedy or a stretch of an answer: that nobody has shown its help, and that one must ask. */
export function sayLimits(headline: Pick<Evidence, "effect"> | undefined, verdict: PersonVerdict): string {
  const limit = headline ? limits[headline.effect] : unshown;
  return `${limit ? `, although ${limit}` : ""}${verdict === "ask-first" ? "; ask a professional first" : ""}`;
}
