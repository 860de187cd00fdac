/** What was measured, about cramps or about symptoms of another kind. Each meaning reads on after `helps with`. */
export const outcomes = [
  "cramp-relief",
  "cramp-frequency",
  "cramp-severity",
  "cramp-threshold",
  "cramps",
  "soreness-after",
  "symptom-relief",
  "symptom-frequency",
  "symptom-severity",
  "symptoms",
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
  "symptom-relief": "relief right away",
  "symptom-frequency": "how often symptoms come",
  "symptom-severity": "how bad symptoms feel",
  symptoms: "symptoms",
  "personal-safety": "staying safe",
};
