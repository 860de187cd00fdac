import { findRated } from "./find-rated.ts";
import type { Part } from "./parts.ts";
import type { PartPlan } from "./plan.ts";
import { planPart } from "./plan-part.ts";
import type { QuestionIndex } from "./question-index.ts";
import { type RatingParts, readRating } from "./read-rating.ts";

/** The parts of a question that are asked of what is known of an entry, for one and the same purpose. */
const ratedParts = ["effect", "certaintyAtLeast"] as const;

export type RatedPart = (typeof ratedParts)[number];

/** Tell whether a part is asked of what is known of an entry. */
export function isRatedPart(part: Part): part is RatedPart {
  return ratedParts.some((each) => each === part);
}

/**
 * Plan what is asked of what is known of an entry.
 *
 * @throws TypeError when an effect or a certainty has another shape or is none of ours.
 */
export function planRated(index: QuestionIndex, question: RatingParts): PartPlan {
  const rating = readRating(index.catalog, question);
  const reasons = ratedParts.flatMap((part) =>
    question[part] === undefined ? [] : planPart(index, part, question[part]).reasons,
  );
  return { part: "effect", must: rating ? [findRated(index, rating)] : [], mustNot: [], reasons };
}
