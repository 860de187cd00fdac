/** What a caution asks of a person, strictest first. Sorting uses this order. */
export const cautionLevels = ["avoid", "ask-first", "modify"] as const;

export type CautionLevel = (typeof cautionLevels)[number];

/** What each value means. */
export const cautionLevelMeanings: Record<CautionLevel, string> = {
  avoid: "Do not use it",
  "ask-first": "Ask a doctor, midwife or pharmacist first",
  modify: "Use it with the change that is given",
};
