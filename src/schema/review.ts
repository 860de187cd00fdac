import * as z from "zod";
import { choice } from "./choice.ts";
import { day } from "./day.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { reviewerMeanings, reviewers } from "./vocabulary/reviewer.ts";

/** Who last checked an entry, and when the next check is due. */
export const reviewSchema = z
  .strictObject({
    reviewedOn: day("The day on which the entry was last checked against its sources.", "2026-11-23"),
    nextReviewOn: day("The day by which it must be checked again.", "2027-11-23"),
    by: choice(reviewers, reviewerMeanings, "The clinician who reviewed it."),
  })
  .refine((review) => review.reviewedOn < review.nextReviewOn, {
    error: "a day after `reviewedOn`",
    path: ["nextReviewOn"],
  })
  .meta({ description: "Who last checked the entry, and when the next check is due." });

export type Review = DeepReadonly<z.infer<typeof reviewSchema>>;
