/** How sure anyone is about an effect on cramps, surest first. Sorting uses this order. */
export const certainties = ["high", "moderate", "low", "very-low", "none", "good-practice"] as const;

export type Certainty = (typeof certainties)[number];

/** What each value means. */
export const certaintyMeanings: Record<Certainty, string> = {
  high: "New studies are very unlikely to change the answer",
  moderate: "New studies could change the answer",
  low: "New studies are likely to change the answer",
  "very-low": "The answer is little more than a guess",
  none: "Nobody has tested it for this",
  "good-practice": "Safety advice that nobody would put to a trial",
};
