/** A small entry that is right. */
export const towel = `---
name: Towel
review: {reviewedOn: 2026-11-23, nextReviewOn: 2027-11-23, by: none-yet}
summary: A long towel.
safetyCheck: Keep it where you will not trip.
---
`;
