/** Which side a dose is for. */
export const sides = ["each", "affected", "together", "alternate"] as const;

export type Side = (typeof sides)[number];

/** What each value means. */
export const sideMeanings: Record<Side, string> = {
  each: "One side, then the other",
  affected: "The side with the cramp",
  together: "Both sides at once",
  alternate: "Left and right in turn",
};
