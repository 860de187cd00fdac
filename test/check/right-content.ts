import type { Kind } from "../../src/schema/vocabulary/kind.ts";

const review = "review: {reviewedOn: 2026-11-23, nextReviewOn: 2027-11-23, by: none-yet}";

const evidence = `evidence:
  - outcome: cramp-frequency
    population: adults with night cramps
    effect: possible-benefit
    certainty: low
    ratedBy: source
    references: [right-reference]`;

/** One entry of each kind that keeps every rule, by its path. Examples of rules put their lines into it. */
export const rightContent: Readonly<Record<string, string>> = {
  "data/references/right-reference.md": `---
name: Doe and others, 2020
${review}
authors: Doe J, et al.
title: A trial of something
where: Journal of Things 2020;1:2-3
year: 2020
doi: 10.1000/182
pmid: "123456"
design: randomised-trial
verified: primary
integrity: {status: no-notice-known, checkedOn: 2026-11-20, how: Looked up at the publisher.}
---

## Finding

It made cramps a little rarer in 40 adults.
`,
  "data/articles/right-article.md": `---
name: All about cramps
${review}
title: All about cramps
author: Jo Doe
site: A site
publishedOn: 2017-02-23
says: {R1: Ice it., R2: Heat it.}
---

## About

An article about cramps.
`,
  "data/disclaimers/right-disclaimer.md": `---
name: This is general information
${review}
type: information-only
placement: top
appliesWhen: Always.
verbatim: true
---

## Text

This does not replace a doctor.
`,
  "data/disclaimers/right-supplement-disclaimer.md": `---
name: Ask before a supplement
${review}
type: supplement
placement: before-steps
appliesWhen: A supplement is named.
verbatim: true
---

## Text

Ask a doctor or pharmacist first.
`,
  "data/disclaimers/right-medicine-disclaimer.md": `---
name: Keep taking a medicine
${review}
type: medicine
placement: adjacent
appliesWhen: A medicine is named.
verbatim: true
---

## Text

Ask a doctor or pharmacist before you change a medicine.
`,
  "data/muscles/right-muscle.md": `---
name: Right muscle
${review}
plainName: right muscle
level: muscle
---
`,
  "data/equipment/right-equipment.md": `---
name: Right equipment
${review}
summary: A thing to hold on to.
safetyCheck: Test that it holds your weight.
---
`,
  "data/conditions/right-condition.md": `---
name: Right condition
${review}
summary: A cramp in the calf.
references: [right-reference]
---

## About

A cramp is a sudden tightening of a muscle.
`,
  "data/red-flags/right-flag.md": `---
name: Swollen leg
${review}
sign: one leg is swollen
mayMean: A blood clot
tier: emergency
order: 1
within: now
findings: [{id: right-sign, ask: Is one leg swollen?}]
rule: right-sign
withholdsRemedies: true
references: [right-reference]
---

## What to do

Get seen now.
`,
  "data/causes/right-cause.md": `---
name: Right cause
${review}
summary: Some people cramp after hard work.
role: trigger
category: activity
modifiable: true
conditions: [right-condition]
cues: [You worked hard]
evidence:
  - outcome: cramps
    population: adults
    effect: association
    certainty: low
    ratedBy: source
    references: [right-reference]
---

## About

Cramps were more common after hard work.
`,
  "data/stretches/right-stretch.md": `---
name: Right stretch
${review}
summary: Stretch the calf with one leg behind you.
technique: static
targets: [{muscle: right-muscle, role: main}]
position: standing
support: The wall
fallRisk: some
conditions: [right-condition]
goals: [prevent]
moments: [before-bed]
doses:
  - holdSeconds: {min: 10, max: 10}
    reps: {min: 3, max: 3}
    side: each
    basis: {type: trial, references: [right-reference]}
feelIt: a pull in the calf
mistakes: [{mistake: You bounce, fix: Keep still.}]
stopIf: [it hurts]
cautions: [{trait: falls-easily, level: modify, why: You could fall. Hold on to a wall.}, {trait: recent-injury, level: ask-first, why: A muscle that is healing may not be ready.}]
${evidence}
---

## Steps

1. Stand facing a wall.
2. Step back with one leg.
`,
  "data/stretches/other-stretch.md": `---
name: Other stretch
${review}
summary: Pull your toes towards you as you sit.
technique: static
targets: [{muscle: right-muscle, role: main}]
position: sitting
fallRisk: low
conditions: [right-condition]
goals: [prevent]
moments: [before-bed]
doses:
  - holdSeconds: {min: 20, max: 30}
    side: each
    basis: {type: guideline, references: [right-reference]}
feelIt: a pull in the calf
mistakes: [{mistake: You jerk, fix: Pull slowly.}]
stopIf: [it hurts]
cautions: [{trait: recent-injury, level: ask-first, why: A muscle that is healing may not be ready.}]
${evidence}
---

## Steps

1. Sit with one leg out.
2. Pull your toes towards you.
`,
  "data/remedies/right-remedy.md": `---
name: Right remedy
${review}
summary: Warmth on the muscle that cramps.
kindOfRemedy: heat
conditions: [right-condition]
goals: [prevent]
moments: [before-bed]
minutes: {min: 10, max: 15}
whoDecides: self-care
${evidence}
harms: [{what: Heat can burn your skin., references: [right-reference]}]
---

## About

Warmth may ease a muscle. In a trial, 40 adults had fewer cramps.
`,
  // It leads to every entry that readers meet through others, so that an example may leave a link out.
  "data/claims/other-claim.md": `---
name: Rest and cramps
${review}
article: right-article
statement: Rest helps.
about:
  - right-reference
  - right-disclaimer
  - right-supplement-disclaimer
  - right-medicine-disclaimer
  - right-muscle
  - right-equipment
  - right-condition
  - right-cause
  - right-stretch
  - other-stretch
  - right-remedy
verdict: unverified
effect: unclear
certainty: none
ratedBy: ours
---

## What the evidence says

Nobody has tested it.
`,
  "data/claims/right-claim.md": `---
name: Heat and cramps
${review}
article: right-article
statement: Heat helps.
about: [right-remedy]
verdict: partly
effect: possible-benefit
certainty: low
ratedBy: ours
references: [right-reference]
---

## What the evidence says

It may help a little.
`,
  "data/guides/right-guide.md": `---
name: Right guide
${review}
summary: What to do when a cramp wakes you.
condition: right-condition
moments: [before-bed]
mainMessage: Stretch the calf until it lets go.
forWhom: Adults who get cramps in bed.
notForWhom: Children.
sections: [{heading: Before bed, entries: [right-stretch, right-remedy]}]
unlikelyToHelp: []
doNothing: {text: A cramp eases by itself., references: [right-reference]}
unknowns: [Nobody knows the cause of most cramps.]
support: [right-reference]
disclaimers: [right-disclaimer]
---
`,
};

/** The path of the entry of a kind that lines are put into. */
export function rightPath(kind: Kind): string {
  const path = Object.keys(rightContent).find((each) =>
    each.endsWith(kind === "red-flag" ? "/right-flag.md" : `/right-${kind}.md`),
  );
  if (path === undefined) throw new Error(`Unexpected kind ${kind} without a right entry`);
  return path;
}
