import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { formatCertainty, formatEvidence } from "../../src/render/format-evidence.ts";
import { certainties } from "../../src/schema/vocabulary/certainty.ts";
import { effects } from "../../src/schema/vocabulary/effect.ts";
import { outcomes } from "../../src/schema/vocabulary/outcome.ts";
import { buildEvidence } from "../catalog/build-entry.ts";

/** What a reader is told of adults and cramps, for each effect and certainty. Each line was read by a person. */
const remedySentences = `
benefit           high           this helps with cramps.
benefit           moderate       this probably helps with cramps.
benefit           low            this may help with cramps.
benefit           very-low       this might help with cramps, but the evidence is very weak.
benefit           none           nobody has tested this for cramps.
benefit           good-practice  this is sensible advice for cramps.
possible-benefit  high           this helps a little with cramps.
possible-benefit  moderate       this probably helps a little with cramps.
possible-benefit  low            this may help a little with cramps.
possible-benefit  very-low       this might help a little with cramps, but the evidence is very weak.
possible-benefit  none           nobody has tested this for cramps.
possible-benefit  good-practice  this is sensible advice for cramps.
safety            high           this helps with cramps.
safety            moderate       this probably helps with cramps.
safety            low            this may help with cramps.
safety            very-low       this might help with cramps, but the evidence is very weak.
safety            none           nobody has tested this for cramps.
safety            good-practice  this is sensible advice for cramps.
association       high           what this changes goes together with cramps. Nobody has shown that it helps.
association       moderate       what this changes probably goes together with cramps. Nobody has shown that it helps.
association       low            what this changes may go together with cramps. Nobody has shown that it helps.
association       very-low       what this changes might go together with cramps, but the evidence is very weak. Nobody has shown that it helps.
association       none           nobody has tested this for cramps.
association       good-practice  nobody has tested this for cramps.
unclear           high           good studies disagree on whether this helps with cramps.
unclear           moderate       good studies disagree on whether this helps with cramps.
unclear           low            studies disagree or are too weak to say whether this helps with cramps.
unclear           very-low       studies are too few or too weak to say whether this helps with cramps.
unclear           none           nobody has tested whether this helps with cramps.
unclear           good-practice  nobody can say whether this helps with cramps.
no-benefit        high           this makes no difference to cramps.
no-benefit        moderate       this probably makes no worthwhile difference to cramps.
no-benefit        low            this may make no difference to cramps.
no-benefit        very-low       this might make no difference to cramps, but the evidence is very weak.
no-benefit        none           nobody has tested this for cramps.
no-benefit        good-practice  nobody has tested this for cramps.
harm-outweighs    high           this does more harm than good for cramps.
harm-outweighs    moderate       this probably does more harm than good for cramps.
harm-outweighs    low            this may do more harm than good for cramps.
harm-outweighs    very-low       this may do more harm than good for cramps.
harm-outweighs    none           this can do harm, and nobody has shown that it helps with cramps.
harm-outweighs    good-practice  this can do more harm than good for cramps.
`;

/** What is said differently of something that may bring cramps on. */
const causeSentences = `
association       high           this goes together with cramps. That does not show that it is the cause.
association       moderate       this probably goes together with cramps. That does not show that it is the cause.
association       low            this may go together with cramps. That does not show that it is the cause.
association       very-low       this might go together with cramps, but the evidence is very weak. That does not show that it is the cause.
association       none           nobody has tested whether this brings on cramps.
association       good-practice  nobody has tested whether this brings on cramps.
unclear           high           good studies disagree on whether this brings on cramps.
unclear           moderate       good studies disagree on whether this brings on cramps.
unclear           low            studies disagree or are too weak to say whether this brings on cramps.
unclear           very-low       studies are too few or too weak to say whether this brings on cramps.
unclear           none           nobody has tested whether this brings on cramps.
unclear           good-practice  nobody can say whether this brings on cramps.
`;

type Table = readonly (readonly [(typeof effects)[number], (typeof certainties)[number], string])[];

/** Say every effect and certainty, as rows of a table. */
function sayAll(about: "remedy" | "cause", some: readonly (typeof effects)[number][] = effects): Table {
  return some.flatMap((effect) =>
    certainties.map((each) => [effect, each, formatEvidence(buildEvidence(effect, each), { about })] as const),
  );
}

function toLines(table: Table): string {
  const rows = table.map(
    ([effect, certainty, sentence]) =>
      `${effect.padEnd(18)}${certainty.padEnd(15)}${sentence.replace(/^In adults, /, "")}\n`,
  );
  return `\n${rows.join("")}`;
}

describe("formatEvidence", () => {
  test("says each effect no more surely than it is known", () => {
    expect(toLines(sayAll("remedy"))).toBe(remedySentences);
  });

  test("says of a cause what it brings on, and that going together is no proof", () => {
    expect(toLines(sayAll("cause", ["association", "unclear"]))).toBe(causeSentences);
  });

  test("starts with the people it is about", () => {
    const evidence = buildEvidence("no-benefit", "moderate", {
      population: "older adults with night cramps",
      outcome: "cramp-frequency",
    });
    expect(formatEvidence(evidence)).toBe(
      "In older adults with night cramps, this probably makes no worthwhile difference to how often cramps come.",
    );
  });

  test("says what was measured", () => {
    expect(outcomes.map((outcome) => formatEvidence(buildEvidence("benefit", "low", { outcome })))).toEqual([
      "In adults, this may help with ending a cramp.",
      "In adults, this may help with how often cramps come.",
      "In adults, this may help with how bad cramps feel.",
      "In adults, this may help with how easily a muscle cramps.",
      "In adults, this may help with cramps.",
      "In adults, this may help with soreness after a cramp.",
      "In adults, this may help with relief right away.",
      "In adults, this may help with how often symptoms come.",
      "In adults, this may help with how bad symptoms feel.",
      "In adults, this may help with symptoms.",
      "In adults, this may help with staying safe.",
    ]);
  });

  const all = [...sayAll("remedy"), ...sayAll("cause")];

  test("promises help plainly at high certainty alone", () => {
    const plain = all.filter(([, , sentence]) => /(?<!whether )this (?:helps|makes|does|goes|brings)\b/.test(sentence));
    expect([...new Set(plain.map(([, certainty]) => certainty))]).toEqual(["high"]);
  });

  test("says `probably` at moderate alone", () => {
    const probable = all.filter(([, , sentence]) => sentence.includes("probably"));
    expect([...new Set(probable.map(([, certainty]) => certainty))]).toEqual(["moderate"]);
  });

  test("says `might` at very low alone, and always that the evidence is very weak", () => {
    const weak = all.filter(([, , sentence]) => sentence.includes("might"));
    expect([...new Set(weak.map(([, certainty]) => certainty))]).toEqual(["very-low"]);
    expect(weak.filter(([, , sentence]) => !sentence.includes("but the evidence is very weak"))).toEqual([]);
  });

  test("says that nobody has tested it where nobody has", () => {
    const untested = all.filter(([effect, certainty]) => certainty === "none" && effect !== "harm-outweighs");
    expect(untested.filter(([, , sentence]) => !sentence.includes("nobody has tested"))).toEqual([]);
  });

  test("never hedges harm away: no `might`, no weak evidence, no silence at none", () => {
    const harms = all.filter(([effect]) => effect === "harm-outweighs").map(([, , sentence]) => sentence);
    expect(harms.filter((sentence) => /might|weak/.test(sentence) || !sentence.includes("harm"))).toEqual([]);
  });

  test("fills in the outcome of every real piece of evidence", () => {
    const said = catalog.entries.flatMap((entry) =>
      "evidence" in entry ? entry.evidence.map((each) => formatEvidence(each)) : [],
    );
    expect(said.filter((sentence) => !/^In [^{}]+, [^{}]+\.$/.test(sentence))).toEqual([]);
  });
});

describe("formatCertainty", () => {
  test.each([
    ["high", "source", "Certainty: high, as rated by a cited review."],
    ["moderate", "ours", "Certainty: moderate, by our own rating."],
    ["low", "source", "Certainty: low, as rated by a cited review."],
    ["very-low", "ours", "Certainty: very low, by our own rating."],
    ["none", "ours", "Certainty: none, by our own rating."],
    ["good-practice", "ours", "Certainty: good practice, by our own rating."],
  ] as const)("says %s, rated by %s", (certainty, ratedBy, sentence) => {
    expect(formatCertainty({ certainty, ratedBy })).toBe(sentence);
  });
});
