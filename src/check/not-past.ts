/** What is said of a day that is still to come, where something is dated that was done. */
export const notPast = {
  expected: "a day that has come",
  advice: "write the day on which it was done",
} as const;
