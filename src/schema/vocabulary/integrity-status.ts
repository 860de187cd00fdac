/** Whether a reference still stands. */
export const integrityStatuses = ["no-notice-known", "corrected", "reported-retracted-and-replaced"] as const;

export type IntegrityStatus = (typeof integrityStatuses)[number];

/** What each value means. */
export const integrityStatusMeanings: Record<IntegrityStatus, string> = {
  "no-notice-known": "No notice against it is known",
  corrected: "A correction was published",
  "reported-retracted-and-replaced": "A notice is reported that it was taken back and replaced",
};
