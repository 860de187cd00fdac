/** A joint that a muscle crosses or a stretch moves, from the foot up. */
export const joints = ["toes", "ankle", "knee", "hip", "spine", "shoulder"] as const;

export type Joint = (typeof joints)[number];

/** What each value means. */
export const jointMeanings: Record<Joint, string> = {
  toes: "Joints of the toes",
  ankle: "Ankle",
  knee: "Knee",
  hip: "Hip",
  spine: "Spine",
  shoulder: "Shoulder",
};
