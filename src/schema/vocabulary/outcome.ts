/** What was measured about cramps. Each meaning reads on after `helps with`. */
export const outcomes = [
  "cramp-relief",
  "cramp-frequency",
  "cramp-severity",
  "cramp-threshold",
  "cramps",
  "soreness-after",
  "personal-safety",
] as const;

export type Outcome = (typeof outcomes)[number];

/** What each value means. */
export const outcomeMeanings: Record<Outcome, string> = {
  "cramp-relief": "ending a cramp",
  "cramp-frequency": "how often cramps come",
  "cramp-severity": "how bad cramps feel",
  "cramp-threshold": "how easily a muscle cramps",
  cramps: "cramps",
  "soreness-after": "soreness after a cramp",
  "personal-safety": "staying safe",
};
