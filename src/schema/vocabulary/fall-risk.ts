/** How easily a person could fall, safest first. */
export const fallRisks = ["low", "some", "high"] as const;

export type FallRisk = (typeof fallRisks)[number];

/** What each value means. */
export const fallRiskMeanings: Record<FallRisk, string> = {
  low: "Sitting or lying",
  some: "Standing with a hold",
  high: "Standing on one leg or moving without a hold",
};
