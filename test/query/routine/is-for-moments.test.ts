import { expect, test } from "vitest";
import { isForMoments, readMoments } from "../../../src/query/routine/is-for-moments.ts";
import type { Moment } from "../../../src/schema/vocabulary/moment.ts";

test.each<[unknown, readonly unknown[], readonly unknown[]]>([
  [undefined, [], []],
  ["daily", ["daily"], []],
  [["daily", "at-night"], ["daily", "at-night"], []],
  [{ any: ["daily"], all: ["at-night"], not: ["before-bed"] }, ["daily", "at-night"], ["before-bed"]],
  [{ not: "daily" }, [], []],
  [7, [], []],
])("reads %j", (asked, wanted, ruledOut) => {
  expect(readMoments(asked)).toEqual({ wanted, ruledOut });
});

test.each<[readonly Moment[] | undefined, unknown, boolean]>([
  [undefined, { not: ["daily"] }, true],
  [["daily"], undefined, true],
  [["daily"], "at-night", false],
  [["daily", "at-night"], "at-night", true],
  [["daily"], { not: ["daily"] }, false],
  [["daily", "at-night"], { not: ["daily"] }, true],
  [["daily", "at-night"], { any: ["daily"], not: ["daily"] }, false],
])("tells of a dose for %j whether it is for %j: %s", (moments, asked, answer) => {
  const dose = { side: "each", basis: { type: "custom", references: [] }, ...(moments && { moments }) } as const;
  expect(isForMoments(dose, readMoments(asked))).toBe(answer);
});
