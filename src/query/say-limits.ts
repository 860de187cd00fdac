import type { Evidence } from "../schema/evidence.ts";
import type { Effect } from "../schema/vocabulary/effect.ts";
import { outcomeMeanings } from "../schema/vocabulary/outcome.ts";
import type { Judged } from "./answer/judged.ts";
import { findKnown } from "./find-known.ts";
import type { PersonVerdict } from "./suitability.ts";

const unshown = "nobody has shown that it helps";
const unshownFor = `${unshown} with {about}`;

/**
 * What a reader must hear of an effect, so that "in the answer" is not taken for "it works". It names the outcome, since an entry
 * may do one thing and not another.
 */
const limits: Partial<Record<Effect, string>> = {
  association: unshownFor,
  unclear: unshownFor,
  "no-benefit": "what is known about {about} speaks against it",
  "harm-outweighs": "the harm it can do is greater than any help",
};

/** What is known of an entry. */
type Known = Pick<Judged, "headline" | "evidence">;

const isWeak = ({ certainty }: Evidence) => certainty === "very-low" || certainty === "none";
const weak = "the evidence that it helps with {about} is very weak";

/** Say what evidence is about: the outcome, and the people where it names their conditions, since it may not hold for others. */
function sayAbout({ outcome, conditions, population }: Evidence): string {
  return `${outcomeMeanings[outcome]}${conditions === undefined ? "" : ` in ${population}`}`;
}

function findLimit(judged: Known, unknown: string): string | undefined {
  const known = findKnown(judged);
  if (known === undefined) return judged.evidence.length > 0 ? `${unshown} with ${unknown}` : unshown;
  const limit = limits[known.effect] ?? (isWeak(known) ? weak : undefined);
  return limit?.replace("{about}", () => sayAbout(known));
}

/** Say what the evidence that decides is about, where no limit says so: what helps with one thing need not help with another. */
export function sayRated(judged: Known): string {
  const { headline } = judged;
  return headline === undefined || findLimit(judged, "") ? "" : ` (${sayAbout(headline)})`;
}

/**
 * Say what speaks against a remedy or a stretch of an answer: how little is known of its help, and that one must ask. It
 * takes a word for what nobody has looked at where nothing decides.
 */
export function sayLimits(judged: Known, verdict: PersonVerdict, unknown: string): string {
  const limit = findLimit(judged, unknown);
  return `${limit ? `, although ${limit}` : ""}${verdict === "ask-first" ? "; ask a professional first" : ""}`;
}
