/** The red flags that call for help now or today, most urgent first. */
export const urgentIds = [
  "possible-clot",
  "clot-in-the-lung",
  "muscle-breakdown",
  "too-much-water",
  "tetanus-signs",
  "poison-contact",
  "bleeding-on-quinine",
  "cramp-over-10-minutes",
  "weakness-or-numbness",
  "pain-at-rest",
  "cramps-elsewhere",
  "heavy-fluid-loss",
  "pregnancy-red-leg",
];
