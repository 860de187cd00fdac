/** How a cause relates to cramps, closest first. */
export const causeRoles = ["cause", "trigger", "risk-factor", "association", "proposed"] as const;

export type CauseRole = (typeof causeRoles)[number];

/** What each value means. */
export const causeRoleMeanings: Record<CauseRole, string> = {
  cause: "Shown to bring cramps on",
  trigger: "Seen just before cramps start",
  "risk-factor": "Comes before cramps in studies that follow people",
  association: "Goes together with cramps in surveys",
  proposed: "Put forward, without good evidence",
};
