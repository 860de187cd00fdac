/** How the body is placed, from the most to the least supported. */
export const positions = ["in-bed", "lying", "sitting", "floor-sitting", "kneeling", "standing"] as const;

export type Position = (typeof positions)[number];

/** What each value means. */
export const positionMeanings: Record<Position, string> = {
  "in-bed": "Lying or sitting in bed",
  lying: "Lying on the floor or a mat",
  sitting: "Sitting on a chair",
  "floor-sitting": "Sitting on the floor",
  kneeling: "Kneeling, or on hands and knees",
  standing: "Standing",
};
