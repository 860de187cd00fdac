/** What may stand under a `not` of a rule, in words for a message. */
export const signsAlone = "a rule of findings alone, since no trait of a person may take a warning away";
