/** The lines of evidence of which nothing is known yet. */
export const openEvidence = [
  "  - outcome: cramp-relief # TODO: What was measured. One of: cramp-relief, cramp-frequency, cramp-severity, cramp-threshold, cramps, soreness-after, symptom-relief, symptom-frequency, symptom-severity, symptoms, personal-safety",
  '    population: "TODO: The people it is about; reads on after “in”."',
  "    effect: unclear # TODO: What it does to the outcome. One of: benefit, possible-benefit, safety, association, unclear, no-benefit, harm-outweighs",
  "    certainty: none # TODO: How sure anyone is of that effect. One of: high, moderate, low, very-low, none, good-practice",
  "    ratedBy: ours # TODO: Who gave the rating. One of: source, ours",
];
