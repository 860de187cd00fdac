/** How much of a stretch a muscle gets, most first. */
export const muscleRoles = ["main", "also"] as const;

export type MuscleRole = (typeof muscleRoles)[number];

/** What each value means. */
export const muscleRoleMeanings: Record<MuscleRole, string> = {
  main: "The stretch is meant for it",
  also: "It is stretched as well",
};
