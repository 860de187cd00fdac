import type { Evidence } from "../schema/evidence.ts";
import type { Effect } from "../schema/vocabulary/effect.ts";
import type { Judged } from "./answer/judged.ts";
import type { PersonVerdict } from "./suitability.ts";

const unshown = "nobody has shown that it helps";

/** What a reader must hear of an effect, so that "in the answer" is not taken for "it works". */
const limits: Partial<Record<Effect, string>> = {
  association: unshown,
  unclear: unshown,
  "no-benefit": "what is known speaks against it",
  "harm-outweighs": "the harm it can do is greater than any help",
};

const isWeak = ({ certainty }: Evidence) => certainty === "very-low" || certainty === "none";

function findLimit({ headline, evidence }: Pick<Judged, "headline" | "evidence">): string | undefined {
  // Advice that keeps people safe is not there to help against anything.
  const known = headline ?? evidence.find(({ effect }) => effect === "safety");
  if (known === undefined) return unshown;
  return limits[known.effect] ?? (isWeak(known) ? "the evidence for it is very weak" : undefined);
}

/** Say what speaks against a remedy or a stretch of an answer: how little is known of its help, and that one must ask. */
export function sayLimits(judged: Pick<Judged, "headline" | "evidence">, verdict: PersonVerdict): string {
  const limit = findLimit(judged);
  return `${limit ? `, although ${limit}` : ""}${verdict === "ask-first" ? "; ask a professional first" : ""}`;
}
