import type { Evidence } from "../schema/evidence.ts";
import type { Effect } from "../schema/vocabulary/effect.ts";
import { outcomeMeanings } from "../schema/vocabulary/outcome.ts";
import type { Judged } from "./answer/judged.ts";
import { findKnown } from "./find-known.ts";
import type { PersonVerdict } from "./suitability.ts";

const unshown = "nobody has shown that it helps";
const unshownFor = `${unshown} with {outcome}`;

/**
 * What a reader must hear of an effect, so that "in the answer" is not taken for "it works". It names the outcome, since an entry
 * may do one thing and not another.
 */
const limits: Partial<Record<Effect, string>> = {
  association: unshownFor,
  unclear: unshownFor,
  "no-benefit": "what is known about {outcome} speaks against it",
  "harm-outweighs": "the harm it can do is greater than any help",
};

const isWeak = ({ certainty }: Evidence) => certainty === "very-low" || certainty === "none";
const weak = "the evidence that it helps with {outcome} is very weak";

function findLimit(judged: Pick<Judged, "headline" | "evidence">): string | undefined {
  const known = findKnown(judged);
  if (known === undefined) return judged.evidence.length > 0 ? `${unshown} with what was asked` : unshown;
  const limit = limits[known.effect] ?? (isWeak(known) ? weak : undefined);
  return limit?.replace("{outcome}", outcomeMeanings[known.outcome]);
}

/** Say what speaks against a remedy or a stretch of an answer: how little is known of its help, and that one must ask. */
export function sayLimits(judged: Pick<Judged, "headline" | "evidence">, verdict: PersonVerdict): string {
  const limit = findLimit(judged);
  return `${limit ? `, although ${limit}` : ""}${verdict === "ask-first" ? "; ask a professional first" : ""}`;
}
