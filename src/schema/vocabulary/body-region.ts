/** Where on the body, from the foot up. */
export const bodyRegions = [
  "foot",
  "calf",
  "shin",
  "thigh",
  "buttock",
  "belly",
  "back",
  "chest",
  "hand",
  "arm",
  "shoulder",
  "neck",
  "head",
] as const;

export type BodyRegion = (typeof bodyRegions)[number];

/** What each value means. */
export const bodyRegionMeanings: Record<BodyRegion, string> = {
  foot: "Foot and toes",
  calf: "Back of the lower leg",
  shin: "Front of the lower leg",
  thigh: "Thigh",
  buttock: "Buttock",
  belly: "Belly",
  back: "Back",
  chest: "Chest",
  hand: "Hand and fingers",
  arm: "Arm",
  shoulder: "Shoulder",
  neck: "Neck",
  head: "Head",
};
