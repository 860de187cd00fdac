/** Who has reviewed an entry. */
export const reviewers = [
  "none-yet",
  "doctor",
  "pharmacist",
  "physiotherapist",
  "nurse",
  "midwife",
  "dietitian",
] as const;

export type Reviewer = (typeof reviewers)[number];

/** What each value means. */
export const reviewerMeanings: Record<Reviewer, string> = {
  "none-yet": "No clinician yet",
  doctor: "A doctor",
  pharmacist: "A pharmacist",
  physiotherapist: "A physiotherapist",
  nurse: "A nurse",
  midwife: "A midwife",
  dietitian: "A dietitian",
};
