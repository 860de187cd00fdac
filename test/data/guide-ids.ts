/** The ids of the guides, in their order. */
export const guideIds = [
  "at-night",
  "before-and-after-exercise",
  "during-a-cramp",
  "every-day",
  "in-pregnancy",
  "night-and-exercise",
  "stretches-lower-leg",
  "stretches-thigh-and-hip",
  "what-does-not-help",
];
