import type { Position } from "./position.ts";

/** What keeps a person where they are. */
export const places = ["in-bed", "cannot-stand"] as const;

export type Place = (typeof places)[number];

/** What each value means. */
export const placeMeanings: Record<Place, string> = {
  "in-bed": "Stays in bed",
  "cannot-stand": "Cannot stand, and so cannot get down to the floor and up again",
};

/** The positions that are possible in each place. */
export const placePositions: Record<Place, readonly Position[]> = {
  "in-bed": ["in-bed"],
  "cannot-stand": ["in-bed", "sitting"],
};
