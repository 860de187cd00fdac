/** What part of life a cause belongs to. */
export const causeCategories = ["activity", "diet", "fluid-and-minerals", "medicine", "illness", "mind"] as const;

export type CauseCategory = (typeof causeCategories)[number];

/** What each value means. */
export const causeCategoryMeanings: Record<CauseCategory, string> = {
  activity: "Exercise, rest and movement",
  diet: "What a person eats",
  "fluid-and-minerals": "Water and salts in the body",
  medicine: "Medicines",
  illness: "Illnesses and body changes",
  mind: "Mood and stress",
};
