import { describe, expect, test } from "vitest";
import { reviewSchema } from "../../src/schema/review.ts";
import { listIssues } from "./list-issues.ts";

describe("reviewSchema", () => {
  const review = { reviewedOn: "2026-11-23", nextReviewOn: "2027-11-23", by: "none-yet" };

  test("accepts a next review after the last", () => {
    expect(reviewSchema.parse(review)).toEqual(review);
  });

  test.each(["2026-11-23", "2025-11-23"])("refuses %s as the next review", (nextReviewOn) => {
    expect(listIssues(reviewSchema, { ...review, nextReviewOn })).toEqual(["nextReviewOn: a day after `reviewedOn`"]);
  });

  test.each(["2026-02-30", "23.11.2026", "2026-11-23T00:00:00Z", ""])("refuses %j as a day", (reviewedOn) => {
    expect(listIssues(reviewSchema, { ...review, reviewedOn })[0]).toBe("reviewedOn: Invalid ISO date");
  });
});
