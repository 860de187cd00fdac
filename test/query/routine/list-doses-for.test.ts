import { expect, test } from "vitest";
import { listDosesFor, readMoments } from "../../../src/query/routine/list-doses-for.ts";
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
  [["daily"], "at-night", true],
  [["daily"], "during-cramp", false],
  [["daily"], "just-after", false],
  [["daily"], ["just-after", "at-night"], true],
  [["daily"], { any: ["at-night"], not: ["at-night"] }, false],
  [["daily", "before-bed"], { any: ["at-night"], not: ["daily"] }, false],
  [["before-bed"], "at-night", false],
  [["daily", "at-night"], "at-night", true],
  [["daily"], { not: ["daily"] }, false],
  [["daily", "at-night"], { not: ["daily"] }, true],
  [["daily", "at-night"], { any: ["daily"], not: ["daily"] }, false],
])("tells of a dose for %j whether it is for %j: %s", (moments, asked, answer) => {
  const dose = { side: "each", basis: { type: "custom", references: [] }, ...(moments && { moments }) } as const;
  expect(listDosesFor([dose], readMoments(asked))).toEqual(answer ? [dose] : []);
});

const doses = (["any", "cramp", "both"] as const).map((note) => {
  const named = { any: undefined, cramp: ["during-cramp"], both: ["daily", "during-cramp"] }[note] as
    | readonly Moment[]
    | undefined;
  return { side: "each", basis: { type: "custom", references: [], note }, ...(named && { moments: named }) } as const;
});

test.each<[unknown, readonly string[]]>([
  [undefined, ["any", "cramp", "both"]],
  ["during-cramp", ["cramp", "both"]],
  [
    ["daily", "at-night"],
    ["any", "both"],
  ],
  [
    ["daily", "during-cramp"],
    ["cramp", "both"],
  ],
  ["at-night", ["any", "both"]],
  ["just-after", ["any"]],
  [{ any: ["daily"], not: ["during-cramp"] }, ["both"]],
  [{ any: ["during-cramp"], not: ["during-cramp"] }, ["any"]],
  [{ not: ["daily", "during-cramp"] }, ["any"]],
])("for %j lists the doses that name each, or else those for any moment too: %j", (asked, notes) => {
  expect(listDosesFor(doses, readMoments(asked)).map(({ basis }) => basis.note)).toEqual(notes);
});
