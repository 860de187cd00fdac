/** The ids of the rules that give hints on plain language, apart from the rules, which take long to load. */
export const noteRuleIds: readonly string[] = [
  "active-instructions",
  "equal-words",
  "readable-sentences",
  "single-words",
];
