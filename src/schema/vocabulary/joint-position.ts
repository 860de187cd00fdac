/** How a joint is held. */
export const jointPositions = [
  "straight",
  "slightly-bent",
  "bent",
  "toes-up",
  "toes-down",
  "turned",
  "swinging",
] as const;

export type JointPosition = (typeof jointPositions)[number];

/** What each value means. */
export const jointPositionMeanings: Record<JointPosition, string> = {
  straight: "Straight",
  "slightly-bent": "Nearly straight",
  bent: "Bent",
  "toes-up": "Foot and toes pulled up towards the shin",
  "toes-down": "Foot and toes pointed away",
  turned: "Turning",
  swinging: "Swinging",
};
