/** What sort of thing a remedy is. */
export const remedyKinds = [
  "stretching",
  "movement",
  "massage",
  "heat",
  "cold",
  "bath",
  "drink",
  "food",
  "supplement",
  "breathing",
  "relaxation",
  "sleep-setup",
  "footwear",
  "medicine-review",
  "medical-check",
  "medicine",
  "procedure",
] as const;

export type RemedyKind = (typeof remedyKinds)[number];

/** What each value means. */
export const remedyKindMeanings: Record<RemedyKind, string> = {
  stretching: "Stretching",
  movement: "Moving about",
  massage: "Pressing or rubbing a muscle",
  heat: "Warmth on the skin",
  cold: "Cold on the skin",
  bath: "Soaking in water",
  drink: "Something to drink",
  food: "Something to eat",
  supplement: "A tablet, powder or drops",
  breathing: "A way of breathing",
  relaxation: "A way to rest the mind",
  "sleep-setup": "How the bed is set up",
  footwear: "What is worn on the feet and legs",
  "medicine-review": "Going through medicines with a professional",
  "medical-check": "Telling a professional about the cramps",
  medicine: "A medicine",
  procedure: "A treatment that a professional gives",
};
