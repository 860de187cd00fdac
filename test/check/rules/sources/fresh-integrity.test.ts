import { describe, expect, test } from "vitest";
import { freshIntegrity } from "../../../../src/check/rules/sources/fresh-integrity.ts";
import { listRightProblems, withLines } from "../../list-right-problems.ts";
import { placeIn } from "../../place-in.ts";

const path = "data/references/right-reference.md";
const text = (day: string) => withLines(path, `integrity: {status: corrected, checkedOn: ${day}, how: Looked up.}`);
const list = (day: string, today: string) =>
  listRightProblems({ [path]: text(day) }, { rules: [freshIntegrity], today });

describe("freshIntegrity", () => {
  test.each([
    ["2025-11-26", "2026-11-26"],
    ["2027-03-01", "2028-02-29"],
    ["2027-12-31", "2026-11-26"],
  ])("accepts a check of %s on %s", (day, today) => {
    expect(list(day, today)).toEqual([]);
  });

  test.each([
    ["2025-11-25", "2026-11-26"],
    ["2027-02-28", "2028-02-29"],
    ["1999-01-01", "2026-11-26"],
  ])("warns of a check of %s on %s", (day, today) => {
    expect(list(day, today)).toEqual([
      `${path}:${placeIn(text(day), day)}: Unexpected check of \`${day}\`, expected one within a year, look for notices again`,
    ]);
  });
});
