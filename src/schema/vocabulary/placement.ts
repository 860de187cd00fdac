/** Where a disclaimer stands, from the top of a guide down. */
export const placements = ["top", "before-steps", "adjacent", "footer"] as const;

export type Placement = (typeof placements)[number];

/** What each value means. */
export const placementMeanings: Record<Placement, string> = {
  top: "At the top of the guide",
  "before-steps": "Before the steps of what it qualifies",
  adjacent: "Right after what it qualifies",
  footer: "At the end of the guide",
};
