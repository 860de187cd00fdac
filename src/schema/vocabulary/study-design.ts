/** What sort of source a reference is, strongest first for questions of effect. */
export const studyDesigns = [
  "systematic-review",
  "randomised-trial",
  "laboratory-study",
  "cohort-study",
  "case-control-study",
  "cross-sectional-study",
  "uncontrolled-study",
  "guideline",
  "expert-consensus",
  "narrative-review",
  "public-information",
  "regulator-notice",
  "reference-work",
  "code-set",
  "method",
  "other",
] as const;

export type StudyDesign = (typeof studyDesigns)[number];

/** What each value means. */
export const studyDesignMeanings: Record<StudyDesign, string> = {
  "systematic-review": "A review that looked for all studies",
  "randomised-trial": "A trial that drew lots",
  "laboratory-study": "An experiment in a laboratory",
  "cohort-study": "A study that followed people",
  "case-control-study": "A study that compared people with and without cramps",
  "cross-sectional-study": "A survey or a count at one time",
  "uncontrolled-study": "A study with no comparison group",
  guideline: "Advice of a professional body",
  "expert-consensus": "What experts agreed on",
  "narrative-review": "A review that chose its studies",
  "public-information": "A page of a health body or hospital",
  "regulator-notice": "A notice of a medicines regulator",
  "reference-work": "A manual, fact sheet or textbook",
  "code-set": "A list of codes",
  method: "A paper on how to judge evidence",
  other: "Something else",
};
