/** The text of a small file that is right, by its path. Tests change single lines of it and know the rest by heart. */
export const goodFiles = {
  "data/equipment/bathtub.md": `---
name: Bathtub
review: {reviewedOn: 2026-11-23, nextReviewOn: 2027-11-23, by: none-yet}
summary: A bathtub.
safetyCheck: Test the water.
---

## About

Warm, not hot.
`,
  "data/stretches/calf-stretch.md": `---
name: Calf stretch
review: {reviewedOn: 2026-11-23, nextReviewOn: 2027-11-23, by: none-yet}
summary: Stretch the calf.
technique: dynamic
targets: [{muscle: soleus, role: main}]
position: sitting
fallRisk: low
goals: [prevent]
moments: [daily]
doses:
  - holdSeconds: {min: 10, max: 20}
    side: each
    basis:
      {type: custom, note: Nobody tested it.}
feelIt: a pull in the calf
mistakes: [{mistake: You bounce, fix: Keep still.}]
stopIf: [it hurts]
evidence:
  - outcome: cramps
    population: adults
    effect: unclear
    certainty: none
    ratedBy: ours
---

## Steps

1. Stand up.
2. Lean on.
`,
  "data/red-flags/swollen-leg.md": `---
name: Swollen leg
review: {reviewedOn: 2026-11-23, nextReviewOn: 2027-11-23, by: none-yet}
sign: one leg is swollen
mayMean: A blood clot
tier: emergency
order: 1
within: now
findings: [{id: leg-swollen, ask: Is it swollen?}]
rule: leg-swollen
withholdsRemedies: true
---

## What to do

Get seen now.

## While waiting

Do not rub it.
`,
  "data/articles/cramps.md": `---
name: Cramps
review: {reviewedOn: 2026-11-23, nextReviewOn: 2027-11-23, by: none-yet}
title: All about cramps
author: Jo Doe
site: A site
publishedOn: 2017-02-23
says:
  R1: Ice it.
  R2: Heat it.
---

## About

An article.
`,
} as const;

/** The path of a good file. */
export type GoodPath = keyof typeof goodFiles;
