import { expect, test } from "vitest";
import { loseCondition } from "../../src/catalog/lost/lose-condition.ts";
import { buildEntry } from "./build-entry.ts";

const ours = buildEntry.condition("night-leg-cramps", { broader: "leg-cramps" });

test("a copy whose broader conditions are forms of one another is no form of ours, and that is found in the end", () => {
  const ring = [
    buildEntry.condition("at-home", { broader: "at-work" }),
    buildEntry.condition("at-work", { broader: "at-home" }),
  ];
  const copy = buildEntry.condition("night-leg-cramps", { broader: "at-home" });
  expect(loseCondition(ours, copy, (id) => ring.find((each) => each.id === id))).toEqual([
    {
      field: "broader",
      given: "at-home",
      expected: "`leg-cramps` as in the catalog beneath, since its red flags come by it",
    },
  ]);
});
