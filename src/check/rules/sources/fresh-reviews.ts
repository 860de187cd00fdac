import type { EntryRule } from "../../rule.ts";

/** The day by which an entry must be checked again has not passed. */
export const freshReviews: EntryRule = {
  id: "fresh-reviews",
  severity: "warning",
  scope: "entry",
  about: "The day by which an entry must be checked again has not passed.",
  why: "Evidence moves on. It is a warning, so that content which was right does not break a build one day by itself.",
  examples: [
    {
      kind: "remedy",
      wrong: "review: {reviewedOn: 2025-11-25, nextReviewOn: 2026-11-25, by: none-yet}",
      at: "2026-11-25",
      says: "Unexpected review due on `2026-11-25`, expected a day to come, check the entry against its sources and set both days",
      right: "review: {reviewedOn: 2025-11-26, nextReviewOn: 2026-11-26, by: none-yet}",
    },
    {
      kind: "guide",
      wrong: "review:\n  reviewedOn: 2024-03-01\n  nextReviewOn: 2025-03-01\n  by: nurse",
      at: "2025-03-01",
      says: "Unexpected review due on `2025-03-01`, expected a day to come, check the entry against its sources and set both days",
      right: "review:\n  reviewedOn: 2026-03-01\n  nextReviewOn: 2027-03-01\n  by: nurse",
    },
  ],
  check({ entry, findPlace }, { today }) {
    if (!entry || "movedTo" in entry || entry.review.nextReviewOn >= today) return [];
    const place = findPlace(["review", "nextReviewOn"]);
    const found = `review due on \`${entry.review.nextReviewOn}\``;
    const advice = "check the entry against its sources and set both days";
    return [{ place, found, expected: "a day to come", advice }];
  },
};
