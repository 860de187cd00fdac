/** What something does to cramps, best first. Sorting uses this order. Never read it as certainty. */
export const effects = [
  "benefit",
  "possible-benefit",
  "safety",
  "association",
  "unclear",
  "no-benefit",
  "harm-outweighs",
] as const;

export type Effect = (typeof effects)[number];

/** What each value means. */
export const effectMeanings: Record<Effect, string> = {
  benefit: "It helps",
  "possible-benefit": "It helps a little, or some studies say so",
  safety: "It keeps people safe, whatever it does to cramps",
  association: "It goes together with cramps; that does not make it a cause",
  unclear: "Nobody can say whether it helps",
  "no-benefit": "It makes no worthwhile difference",
  "harm-outweighs": "The harm it can do is greater than any help",
};
