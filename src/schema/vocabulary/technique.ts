/** How a stretch is done. */
export const techniques = ["static", "dynamic", "self-massage"] as const;

export type Technique = (typeof techniques)[number];

/** What each value means. */
export const techniqueMeanings: Record<Technique, string> = {
  static: "Move to the end position and stay there",
  dynamic: "Move in and out without staying",
  "self-massage": "Press or roll the muscle",
};
