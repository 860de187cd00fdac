/** When something is done, in the order of a cramp and then of a day. */
export const moments = [
  "during-cramp",
  "just-after",
  "at-night",
  "before-bed",
  "before-exercise",
  "during-exercise",
  "after-exercise",
  "long-sitting",
  "daily",
] as const;

export type Moment = (typeof moments)[number];

/** What each value means. */
export const momentMeanings: Record<Moment, string> = {
  "during-cramp": "While the muscle is cramping",
  "just-after": "Straight after the cramp has gone",
  "at-night": "At night, in bed",
  "before-bed": "In the last hour before sleep",
  "before-exercise": "Before exercise",
  "during-exercise": "During exercise",
  "after-exercise": "After exercise",
  "long-sitting": "During long sitting",
  daily: "Any time, every day",
};
