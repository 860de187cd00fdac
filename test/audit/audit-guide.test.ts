import { describe, expect, test } from "vitest";
import { auditGuide } from "../../src/audit/audit-guide.ts";
import { guideIds } from "../data/guide-ids.ts";
import { builtGuides } from "../render/built-guides.ts";
import { addText, buildRealGuide } from "./change-guide.ts";

const machineRows = [
  1, 3, 4, 6, 9, 10, 11, 12, 13, 16, 17, 18, 19, 20, 21, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 36, 38, 39,
];
const personRows = [2, 5, 7, 8, 14, 15, 22, 35, 37, 40];

describe("auditGuide", () => {
  test("audits every guide of the catalog", () => {
    expect(builtGuides.map(([id]) => id)).toEqual(guideIds);
  });

  test.each(builtGuides)("finds that %s keeps the 30 rows of a machine, today", (_, guide) => {
    expect(auditGuide(guide)).toEqual({ passed: machineRows, failed: [], needsAPerson: personRows });
  });

  test.each(builtGuides)("finds on 1 January 2030 that %s is past its next check, and nothing else", (_, guide) => {
    expect(auditGuide(guide, { today: "2030-01-01" })).toEqual({
      passed: machineRows.filter((row) => row !== 30),
      failed: [
        {
          row: 30,
          requirement: "It says when it was checked and when the next check is due, and that day has not passed.",
          problems: [`Unexpected check due on ${guide.nextReviewOn}, expected it done by 2030-01-01`],
        },
      ],
      needsAPerson: personRows,
    });
  });

  test("moves a row that a person would settle to the failed ones where a machine finds it broken", () => {
    const { passed, failed, needsAPerson } = auditGuide(addText(buildRealGuide(), "It is your own fault."), {
      today: "2026-11-24",
    });
    expect(passed).toEqual(machineRows);
    expect(failed).toEqual([
      {
        row: 37,
        requirement: "Words include everybody and blame nobody.",
        problems: ["Unexpected `your own fault` in `It is your own fault.`, expected words that blame nobody"],
      },
    ]);
    expect(needsAPerson).toEqual(personRows.filter((row) => row !== 37));
  });

  test("names several broken rows in the order of their numbers", () => {
    const guide = { ...buildRealGuide(), summary: "", mainMessage: "", reviewedOn: "" };
    expect(auditGuide(guide, { today: "2026-11-24" }).failed.map(({ row }) => row)).toEqual([1, 12, 30]);
  });

  test("leaves the guide as it was and answers the same again", () => {
    const guide = buildRealGuide();
    const before = JSON.stringify(guide);
    expect(auditGuide(guide, { today: "2026-11-24" })).toEqual(auditGuide(guide, { today: "2026-11-24" }));
    expect(JSON.stringify(guide)).toBe(before);
  });
});
