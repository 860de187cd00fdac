/** How closely a reference was looked at, closest first. */
export const verifications = ["primary", "mirror", "knowledge"] as const;

export type Verification = (typeof verifications)[number];

/** What each value means. */
export const verificationMeanings: Record<Verification, string> = {
  primary: "Seen at the journal, register or body itself",
  mirror: "Seen in a copy or a page that quotes it",
  knowledge: "Not seen; from general knowledge",
};
