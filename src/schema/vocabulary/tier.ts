/** How soon to get help, soonest first. Sorting uses this order. */
export const tiers = ["emergency", "same-day", "soon", "routine"] as const;

export type Tier = (typeof tiers)[number];

/** What each value means. */
export const tierMeanings: Record<Tier, string> = {
  emergency: "Call the emergency number now",
  "same-day": "Get seen today",
  soon: "Book a visit within days",
  routine: "Bring it up at an ordinary visit",
};
