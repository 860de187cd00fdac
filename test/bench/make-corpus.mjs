import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const review = "review: {reviewedOn: 2026-11-23, nextReviewOn: 2027-11-23, by: none-yet}";
const sentences = [
  "Sit near the front of a firm chair with both feet flat on the floor.",
  "Breathe slowly and let your shoulders drop before you start.",
  "The pull should be mild, and it should fade as soon as you let go.",
  "Some people like to do this after a warm shower, when the legs feel loose.",
  "In a small trial, adults who did it each evening had slightly milder cramps.",
  "Nobody knows how long it must be held, so each source keeps its own number.",
  "If your balance is poor, do the version in bed and keep a light on.",
  "A strap, a belt or a folded towel can take the place of your hand.",
  "Stop when the pull turns into pain, and try a smaller movement next time.",
  "The muscle runs from above the knee to the heel, so the knee matters.",
];

/** One text of the corpus: 26 fields, some 290 words, right under every rule. */
function makeEntry(index) {
  const pick = (offset) => sentences[(index * 7 + offset * 3) % sentences.length];
  const paragraph = (from) => [0, 1, 2, 3, 4].map((each) => pick(from + each)).join(" ");
  const steps = [0, 1, 2, 3, 4].map(
    (each) => `${each + 1}. Move ${each + 2} centimetres towards the wall, slowly and evenly.`,
  );
  return `---
name: Stretch number ${10_000 + index}
aliases: [movement ${10_000 + index} of the list]
${review}
summary: Pull your toes towards you and hold. It is for the calf.
technique: static
targets:
  - muscle: calf
    role: main
joints:
  - joint: ankle
    held: toes-up
position: sitting
support: A chair
fallRisk: low
equipment: [towel]
conditions: [cramps]
goals: [prevent]
moments: [before-bed, daily]
doses:
  - holdSeconds: {min: ${10 + (index % 20)}, max: 30}
    reps: {min: 3, max: 3}
    side: each
    basis:
      type: trial
      references: [doe-2020]
      note: Done just before sleep, at a mild pull.
feelIt: a pull in the calf
mistakes:
  - mistake: You jerk the foot
    fix: Pull slowly and let go slowly.
stopIf:
  - the pull turns into pain
cautions:
  - trait: recent-injury
    level: ask-first
    why: A healing muscle may not be ready for a stretch.
evidence:
  - outcome: cramp-severity
    population: older adults with night cramps
    effect: possible-benefit
    certainty: low
    ratedBy: source
    references: [doe-2020]
    note: This is from one small trial.
disclaimers: [general]
---

## About

${paragraph(0)}

${paragraph(5)}

## Steps

${steps.join("\n")}
`;
}

/** The entries that those of the corpus lead to. */
const beside = {
  "muscles/calf.md": `---\nname: Calf\n${review}\nplainName: calf muscle\nlevel: group\n---\n`,
  "equipment/towel.md": `---\nname: Towel\n${review}\nsummary: A towel.\nsafetyCheck: Keep it off the floor.\n---\n`,
  "conditions/cramps.md": `---\nname: Leg cramps\n${review}\nsummary: A cramp in the leg.\nreferences: [doe-2020]\n---\n\n## About\n\nA cramp is a sudden tightening of a muscle.\n`,
  "disclaimers/general.md": `---\nname: General information\n${review}\ntype: information-only\nplacement: top\nappliesWhen: Always.\nverbatim: true\n---\n\n## Text\n\nThis does not replace a doctor.\n`,
  "references/doe-2020.md": `---\nname: Doe and others, 2020\n${review}\nauthors: Doe J, et al.\ntitle: A trial\nwhere: Journal 2020;1:2-3\nyear: 2020\ndoi: 10.1000/182\ndesign: randomised-trial\nverified: primary\nintegrity: {status: no-notice-known, checkedOn: 2026-11-20, how: Looked up at the publisher.}\n---\n\n## Finding\n\nIt made cramps a little milder in 40 adults.\n`,
  "red-flags/swollen-leg.md": `---\nname: Swollen leg\n${review}\nsign: one leg is swollen\nmayMean: A blood clot\ntier: emergency\norder: 1\nwithin: now\nfindings: [{id: swollen, ask: Is one leg swollen?}]\nrule: swollen\nwithholdsRemedies: true\nreferences: [doe-2020]\n---\n\n## What to do\n\nGet seen now.\n`,
};

/** Write a content folder of so many stretches, and what they lead to. */
export function writeCorpus(folder, count) {
  const files = { ...beside };
  for (let index = 1; index <= count; index += 1) files[`stretches/stretch-no-${index}.md`] = makeEntry(index);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
