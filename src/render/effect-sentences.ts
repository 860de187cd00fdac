import type { Certainty } from "../schema/vocabulary/certainty.ts";
import type { Effect } from "../schema/vocabulary/effect.ts";

/** A sentence for each certainty. `{outcome}` stands for what was measured. */
type Sentences = Record<Certainty, string>;

const untested = "nobody has tested this for {outcome}";

function hedged(high: string, moderate: string, low: string, very: string, none = untested, good = none): Sentences {
  const weak = `${very}, but the evidence is very weak`;
  return { high, moderate, low, "very-low": weak, none, "good-practice": good };
}

/**
 * What a reader is told of a remedy or a stretch. The wording is never stronger than the certainty:
 * plain at high, `probably` at moderate, `may` at low, `might` at very low, and nothing at none.
 */
export const effectSentences: Record<Effect, Sentences> = {
  benefit: hedged(
    "this helps with {outcome}",
    "this probably helps with {outcome}",
    "this may help with {outcome}",
    "this might help with {outcome}",
    untested,
    "this is sensible advice for {outcome}",
  ),
  "possible-benefit": hedged(
    "this helps a little with {outcome}",
    "this probably helps a little with {outcome}",
    "this may help a little with {outcome}",
    "this might help a little with {outcome}",
    untested,
    "this is sensible advice for {outcome}",
  ),
  safety: hedged(
    "this helps with {outcome}",
    "this probably helps with {outcome}",
    "this may help with {outcome}",
    "this might help with {outcome}",
    untested,
    "this is sensible advice for {outcome}",
  ),
  association: hedged(
    "what this changes goes together with {outcome}",
    "what this changes probably goes together with {outcome}",
    "what this changes may go together with {outcome}",
    "what this changes might go together with {outcome}",
  ),
  unclear: {
    high: "good studies disagree on whether this helps with {outcome}",
    moderate: "good studies disagree on whether this helps with {outcome}",
    low: "studies disagree or are too weak to say whether this helps with {outcome}",
    "very-low": "studies are too few or too weak to say whether this helps with {outcome}",
    none: "nobody has tested whether this helps with {outcome}",
    "good-practice": "nobody can say whether this helps with {outcome}",
  },
  "no-benefit": hedged(
    "this makes no difference to {outcome}",
    "this probably makes no worthwhile difference to {outcome}",
    "this may make no difference to {outcome}",
    "this might make no difference to {outcome}",
  ),
  "harm-outweighs": {
    high: "this does more harm than good for {outcome}",
    moderate: "this probably does more harm than good for {outcome}",
    low: "this may do more harm than good for {outcome}",
    "very-low": "this may do more harm than good for {outcome}",
    none: "this can do harm, and nobody has shown that it helps with {outcome}",
    "good-practice": "this can do more harm than good for {outcome}",
  },
};

const noLink = "nobody has tested whether this brings on {outcome}";

/** What a reader is told of a cause, where it differs from a remedy. */
export const causeSentences: Partial<Record<Effect, Sentences>> = {
  association: hedged(
    "this goes together with {outcome}",
    "this probably goes together with {outcome}",
    "this may go together with {outcome}",
    "this might go together with {outcome}",
    noLink,
  ),
  unclear: {
    high: "good studies disagree on whether this brings on {outcome}",
    moderate: "good studies disagree on whether this brings on {outcome}",
    low: "studies disagree or are too weak to say whether this brings on {outcome}",
    "very-low": "studies are too few or too weak to say whether this brings on {outcome}",
    none: noLink,
    "good-practice": "nobody can say whether this brings on {outcome}",
  },
};
