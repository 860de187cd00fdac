import { describe, expect, test } from "vitest";
import { listProblemsWith, putIntoRight } from "../../list-problems-with.ts";

const known = (effect: string, certainty: string) => `evidence:
  - outcome: cramps
    population: adults
    effect: ${effect}
    certainty: ${certainty}
    ratedBy: ours
    references: [right-reference]`;

const sure = "It eases a cramp.";
const probable = "It probably eases a cramp.";
const possible = "It may ease a cramp.";
const hint = "It might ease a cramp.";
const all = [sure, probable, possible, hint];

/** Check sentences as the summary of a remedy that rests on some evidence; list the words that are too sure. */
function listWords(evidence: string, sentences: readonly string[]): string[] {
  const lines = `${evidence}\nsummary: ${sentences.join(" ")}`;
  return listProblemsWith("matched-strength", putIntoRight("remedy", lines)).map((line) => line.split(" ")[2] ?? "");
}

describe("matchedStrength", () => {
  test.each([
    ["benefit", "high", []],
    ["possible-benefit", "high", ["`eases`,"]],
    ["benefit", "moderate", ["`eases`,"]],
    ["benefit", "low", ["`eases`,", "`probably`,"]],
    ["possible-benefit", "very-low", ["`eases`,", "`probably`,", "`may`,"]],
    ["unclear", "none", ["`eases`,", "`probably`,", "`may`,"]],
    ["no-benefit", "moderate", ["`eases`,", "`probably`,", "`may`,"]],
    ["safety", "good-practice", ["`eases`,", "`probably`,", "`may`,"]],
  ])("finds at %s of certainty %s the words %j", (effect, certainty, words) => {
    expect(listWords(known(effect, certainty), all)).toEqual(words);
  });

  test("goes by the surest evidence of a benefit", () => {
    const both = `${known("benefit", "very-low")}\n${known("benefit", "moderate").split("\n").slice(1).join("\n")}`;
    expect(listWords(both, all)).toEqual(["`eases`,"]);
  });

  test.each([
    ["A rub works for cramps.", ["`works`,"]],
    ["Pads are effective against cramps.", ["`are"]],
    ["This definitely ends any cramp.", ["`definitely`,"]],
    ["A pad makes night cramps milder.", ["`makes`,"]],
    ["A pad is likely to reduce your cramps.", ["`is"]],
    ["No pad stops a cramp.", []],
    ["Stop when a cramp eases.", []],
    ["In 2 trials a pad eases cramps.", []],
    ["Nobody knows whether it eases cramps.", []],
    ["It helps you sleep.", []],
    ["It eases pain, and some people have cramps.", []],
  ])("finds in `%s`: %j", (sentence, words) => {
    expect(listWords(known("benefit", "low"), [sentence])).toEqual(words);
  });

  test("looks at the notes of evidence and of claims, and at every sentence, each at its place", () => {
    const remedy = putIntoRight("remedy", `${known("benefit", "low")}\n    note: A note. It eases cramps.`);
    const claim = putIntoRight("claim", "## What the evidence says\n\nIt helps with cramps. It stops a cramp.");
    expect(listProblemsWith("matched-strength", { ...remedy, ...claim })).toEqual([
      "18:22 Unexpected `eases`, expected at most `may`, say it no more surely than the evidence",
      "16:4 Unexpected `helps`, expected at most `may`, say it no more surely than the evidence",
      "16:26 Unexpected `stops`, expected at most `may`, say it no more surely than the evidence",
    ]);
  });

  test("leaves a claim without an effect at no word of help", () => {
    const note = "## What the evidence says\n\nIt may help with cramps.";
    expect(listProblemsWith("matched-strength", putIntoRight("claim", "effect: unclear", note))).toEqual([
      "16:4 Unexpected `may`, expected no word of help, say it no more surely than the evidence",
    ]);
  });

  test("leaves groups of people, harms and statements of others alone", () => {
    const people = known("benefit", "low").replace("adults", "people whom rest helps with cramps");
    expect(listProblemsWith("matched-strength", putIntoRight("remedy", people))).toEqual([]);
    const harms = "harms: [{what: It stops cramps and sleep.}]";
    expect(listProblemsWith("matched-strength", putIntoRight("remedy", harms))).toEqual([]);
    expect(listProblemsWith("matched-strength", putIntoRight("claim", "statement: It stops cramps."))).toEqual([]);
  });
});
