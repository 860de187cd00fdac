/** Where a dose comes from, firmest first. */
export const basisTypes = ["trial", "review", "guideline", "source", "custom"] as const;

export type BasisType = (typeof basisTypes)[number];

/** What each value means. */
export const basisTypeMeanings: Record<BasisType, string> = {
  trial: "A trial used it",
  review: "A review of studies gives it",
  guideline: "A health body or a professional body gives it",
  source: "The source article gives it",
  custom: "It is common practice; nobody has tested it",
};
