/** How large a part of the body an entry names, largest first. */
export const muscleLevels = ["group", "muscle", "head", "fascia"] as const;

export type MuscleLevel = (typeof muscleLevels)[number];

/** What each value means. */
export const muscleLevelMeanings: Record<MuscleLevel, string> = {
  group: "Several muscles that work together",
  muscle: "One muscle",
  head: "A part of one muscle",
  fascia: "A band of tissue, not a muscle",
};
