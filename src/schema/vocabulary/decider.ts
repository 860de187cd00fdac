/** Who decides whether to use it, from the person to nobody. */
export const deciders = ["self-care", "ask-first", "clinician-only", "research-only", "avoid"] as const;

export type Decider = (typeof deciders)[number];

/** What each value means. */
export const deciderMeanings: Record<Decider, string> = {
  "self-care": "The person decides",
  "ask-first": "The person decides after asking a doctor, midwife or pharmacist",
  "clinician-only": "A clinician decides and prescribes",
  "research-only": "Researchers; it is not for use outside a study",
  avoid: "Nobody should use it as a remedy",
};
