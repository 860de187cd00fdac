/** Who gave a rating. */
export const raters = ["source", "ours"] as const;

export type Rater = (typeof raters)[number];

/** What each value means. */
export const raterMeanings: Record<Rater, string> = {
  source: "The cited review gave it",
  ours: "We gave it",
};
