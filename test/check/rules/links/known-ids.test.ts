import { describe, expect, test } from "vitest";
import { knownIds } from "../../../../src/check/rules/links/known-ids.ts";
import { movedIds } from "../../../../src/check/rules/links/moved-ids.ts";
import { changeLines } from "../../../source/change-lines.ts";
import { listProblemsOf as listAllProblemsOf } from "../../list-problems-of.ts";

const stretch = "data/stretches/calf-stretch.md";
const flag = "data/red-flags/swollen-leg.md";
const old = "data/stretches/old-stretch.md";
const link = (line: string) => ({ [stretch]: changeLines(stretch, { 9: `goals: [prevent]\n${line}` }) });
const moved = (id: string) => `---\nmovedTo: ${id}\n---\n`;
const listProblemsOf = (changed: Readonly<Record<string, string>>) => listAllProblemsOf(changed, [knownIds, movedIds]);

describe("knownIds", () => {
  test.each([
    [
      "equipment: [bathtub, bathtob]",
      "10:22",
      "equipment `bathtob`, expected a file `equipment/bathtob.md`, did you mean `bathtub`?",
    ],
    ["equipment: [zzz]", "10:13", "equipment `zzz`, expected a file `equipment/zzz.md`, add the file or mend the id"],
    [
      "easier: calf-strech",
      "10:9",
      "stretch `calf-strech`, expected a file `stretches/calf-strech.md`, did you mean `calf-stretch`?",
    ],
    [
      "disclaimers: [calf-stretch]",
      "10:15",
      "disclaimer `calf-stretch`, expected the id of a disclaimer, `calf-stretch` is a stretch",
    ],
    ["inBed: bathtub", "10:8", "stretch `bathtub`, expected the id of a stretch, `bathtub` is an equipment"],
    [
      "conditions: [swollen-leg]",
      "10:14",
      "condition `swollen-leg`, expected the id of a condition, `swollen-leg` is a red flag",
    ],
    ["equipment: [cramps]", "10:13", "equipment `cramps`, expected the id of an equipment, `cramps` is an article"],
  ])("refuses %s", (line, place, found) => {
    expect(listProblemsOf(link(line))).toEqual([`${stretch}:${place} known-ids: Unexpected ${found}`]);
  });

  test("names a kind of 2 words as people do", () => {
    const condition = `---
name: Cramps in bed
review: {reviewedOn: 2026-11-23, nextReviewOn: 2027-11-23, by: none-yet}
summary: Cramps.
lookalikes: [{name: A clot, difference: It swells., redFlag: swolen-leg}]
---

## About

Words.
`;
    expect(listProblemsOf({ "data/conditions/bed-cramps.md": condition })).toEqual([
      "data/conditions/bed-cramps.md:5:62 known-ids: Unexpected red flag `swolen-leg`, expected a file `red-flags/swolen-leg.md`, did you mean `swollen-leg`?",
    ]);
  });

  test("finds links however deep they stand", () => {
    const lines = {
      15: "      type: trial\n      references: [doe-2020]",
      24: "    ratedBy: ours\n    references: [doe-2020]",
    };
    const found =
      "known-ids: Unexpected reference `doe-2020`, expected a file `references/doe-2020.md`, add the file or mend the id";
    expect(listProblemsOf({ [stretch]: changeLines(stretch, lines) })).toEqual([
      `${stretch}:16:20 ${found}`,
      `${stretch}:26:18 ${found}`,
    ]);
  });

  test("asks for the new id of an entry that has moved", () => {
    expect(listProblemsOf({ ...link("easier: old-stretch"), [old]: moved("calf-stretch") })).toEqual([
      `${stretch}:10:9 moved-ids: Unexpected stretch \`old-stretch\`, expected its new id \`calf-stretch\`, use the new id`,
    ]);
  });

  test.each([
    [
      "nowhere",
      "zzz",
      "moved-ids: Unexpected stretch `zzz`, expected a file `stretches/zzz.md`, add the file or mend the id",
    ],
    [
      "to another kind",
      "bathtub",
      "moved-ids: Unexpected stretch `bathtub`, expected the id of a stretch, `bathtub` is an equipment",
    ],
    [
      "to itself",
      "old-stretch",
      "moved-ids: Unexpected `old-stretch` that leads to itself, expected the id that the entry has now, name the new file",
    ],
  ])("refuses an entry that has moved %s", (_, id, found) => {
    expect(listProblemsOf({ [old]: moved(id) })).toEqual([`${old}:2:10 ${found}`]);
  });

  test("refuses an entry that has moved to one that has moved on", () => {
    expect(listProblemsOf({ [old]: moved("older"), "data/stretches/older.md": moved("calf-stretch") })).toEqual([
      `${old}:2:10 moved-ids: Unexpected \`older\` that was moved itself, expected its new id \`calf-stretch\`, use the new id`,
    ]);
  });

  test.each([
    ["is empty", ""],
    ["has a syntax error", "---\nname: a: b\n---\n"],
    ["lacks fields", "---\nname: Towel\n---\n"],
    ["is not text", "\u0000"],
    ["is too large", "x".repeat(131_073)],
  ])("does not call an id unknown whose own file %s", (_, text) => {
    const problems = listProblemsOf({ ...link("equipment: [towel]"), "data/equipment/towel.md": text });
    expect(problems.filter((problem) => !problem.startsWith("data/equipment/towel.md:"))).toEqual([]);
    expect(problems.filter((problem) => problem.includes("known-ids"))).toEqual([]);
  });

  test("checks the links of a file that has another problem, so that one run says both", () => {
    const lines = { 6: "targets: [{muscle: zzz, role: main}]", 8: "fallRisk: gigantic" };
    expect(listProblemsOf({ [stretch]: changeLines(stretch, lines) })).toEqual([
      `${stretch}:6:20 known-ids: Unexpected muscle \`zzz\`, expected a file \`muscles/zzz.md\`, add the file or mend the id`,
      `${stretch}:8:11 schema: Unexpected \`gigantic\` for \`fallRisk\`, expected one of \`low\`, \`some\`, \`high\``,
    ]);
  });

  test("lets a claim and a guide link to any kind, but only to what there is", () => {
    const claim = `---
name: Heat
review: {reviewedOn: 2026-11-23, nextReviewOn: 2027-11-23, by: none-yet}
article: cramps
statement: Heat helps.
about: [soleus, swollen-leg, bathtob]
verdict: unverified
certainty: none
ratedBy: ours
---

## What the evidence says

Nobody knows.
`;
    expect(listProblemsOf({ "data/claims/heat.md": claim, [flag]: changeLines(flag) })).toEqual([
      "data/claims/heat.md:6:30 known-ids: Unexpected entry `bathtob`, expected the id of an entry, did you mean `bathtub`?",
    ]);
  });
});
