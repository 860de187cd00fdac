/** What a person wants from it, most urgent first. */
export const goals = ["stop-now", "ease-after", "prevent"] as const;

export type Goal = (typeof goals)[number];

/** What each value means. */
export const goalMeanings: Record<Goal, string> = {
  "stop-now": "End a cramp that is happening",
  "ease-after": "Ease the soreness that a cramp leaves",
  prevent: "Have fewer or milder cramps",
};
