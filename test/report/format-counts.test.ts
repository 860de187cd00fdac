import { expect, test } from "vitest";
import { formatCounts } from "../../src/report/format-counts.ts";

const none = { files: 1, valid: 1, withProblems: 0, errors: 0, warnings: 0, notes: 0 };

test.each([
  [none, "1 file read, 1 valid"],
  [{ ...none, files: 345, valid: 345 }, "345 files read, 345 valid"],
  [{ ...none, notes: 1 }, "1 file read, 1 valid, 1 note"],
  [
    { files: 345, valid: 343, withProblems: 2, errors: 3, warnings: 1, notes: 0 },
    "345 files read, 343 valid, 2 with problems: 3 errors, 1 warning",
  ],
  [
    { files: 345, valid: 344, withProblems: 1, errors: 0, warnings: 2, notes: 12 },
    "345 files read, 344 valid, 1 with problems: 2 warnings, 12 notes",
  ],
])("formatCounts says %j", (counts, said) => {
  expect(formatCounts(counts)).toBe(said);
});
