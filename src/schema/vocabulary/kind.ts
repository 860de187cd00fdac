/** The 12 kinds of entry, earlier kinds first: a later kind may point to an earlier one. */
export const kinds = [
  "reference",
  "article",
  "disclaimer",
  "muscle",
  "equipment",
  "condition",
  "red-flag",
  "cause",
  "stretch",
  "remedy",
  "claim",
  "guide",
] as const;

export type Kind = (typeof kinds)[number];

/** What each value means. */
export const kindMeanings: Record<Kind, string> = {
  reference: "A paper, page or book that something is taken from",
  article: "A popular article that the content starts from",
  disclaimer: "Words that must stand beside what they qualify",
  muscle: "A muscle, a group of muscles or a band of tissue",
  equipment: "A thing that a stretch or remedy needs",
  condition: "A health problem that the content is about",
  "red-flag": "A sign that calls for help instead of self-care",
  cause: "Something that may bring the condition on",
  stretch: "A stretch, drill or self-massage",
  remedy: "Something a person can do, take, ask for or should avoid",
  claim: "What a source article says, held against the evidence",
  guide: "A curated choice of entries, in order",
};

/** The folder that holds the entries of each kind. */
export const kindFolders = {
  reference: "references",
  article: "articles",
  disclaimer: "disclaimers",
  muscle: "muscles",
  equipment: "equipment",
  condition: "conditions",
  "red-flag": "red-flags",
  cause: "causes",
  stretch: "stretches",
  remedy: "remedies",
  claim: "claims",
  guide: "guides",
} as const satisfies Record<Kind, string>;
