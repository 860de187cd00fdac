/** What a disclaimer is about. */
export const disclaimerTypes = [
  "information-only",
  "liability",
  "funding",
  "supplement",
  "stop-rule",
  "medicine",
  "see-a-doctor",
] as const;

export type DisclaimerType = (typeof disclaimerTypes)[number];

/** What each value means. */
export const disclaimerTypeMeanings: Record<DisclaimerType, string> = {
  "information-only": "The content is no substitute for a professional",
  liability: "Who answers for what is done with the content",
  funding: "Who pays and what is sold",
  supplement: "Ask before taking a product",
  "stop-rule": "When to stop doing something",
  medicine: "Do not change a medicine alone",
  "see-a-doctor": "When a professional should know",
};
