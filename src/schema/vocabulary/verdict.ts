/** How a claim stands against the evidence, best supported first. */
export const verdicts = ["supported", "partly", "unverified", "unsupported", "contradicted"] as const;

export type Verdict = (typeof verdicts)[number];

/** What each value means. */
export const verdictMeanings: Record<Verdict, string> = {
  supported: "The evidence backs it",
  partly: "The evidence backs a part of it",
  unverified: "Nothing was found either way",
  unsupported: "People looked, and the evidence does not back it",
  contradicted: "The evidence points the other way",
};
