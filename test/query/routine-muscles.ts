/** Groups of muscles that a person may ask a routine for. */
export const muscles = [
  "calf-muscles",
  "soleus",
  "hamstrings",
  "quadriceps",
  "foot-muscles",
  "shin-muscles",
  "buttock-muscles",
  "hip-flexors",
] as const;
