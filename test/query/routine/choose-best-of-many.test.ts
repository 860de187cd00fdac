import { describe, expect, test } from "vitest";
import { countWord } from "../../../src/query/answer/bits.ts";
import type { Choice } from "../../../src/query/routine/choice.ts";
import { chooseBest } from "../../../src/query/routine/choose-best.ts";

type Score = readonly [reached: number, value: number, minusSeconds: number];

const compare = (a: Score, b: Score) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

/** Find what the best set is worth from a table: by how many are chosen and how long they take, the value of each reach. */
function scoreBest(choices: readonly Choice[], seconds: number, limit: number): Score {
  const makeRow = () => Array.from({ length: seconds + 1 }, () => new Map<number, number>());
  const table = Array.from({ length: limit + 1 }, makeRow);
  table[0]?.[0]?.set(0, 0);
  for (const { seconds: taken, reaches, value } of choices) {
    for (let count = limit; count > 0; count -= 1) {
      for (let time = seconds; time >= taken; time -= 1) {
        const into = table[count]?.[time];
        for (const [mask, sum] of table[count - 1]?.[time - taken] ?? []) {
          if (sum + value > (into?.get(mask | reaches) ?? -1)) into?.set(mask | reaches, sum + value);
        }
      }
    }
  }
  const scores = table.flatMap((row) =>
    row.flatMap((sums, time) => [...sums].map(([mask, sum]): Score => [countWord(mask), sum, 0 - time])),
  );
  return scores.reduce((best, each) => (compare(each, best) > 0 ? each : best));
}

/** Score a set in the same way. */
function scoreSet(set: readonly Choice[]): Score {
  const sum = (field: "value" | "seconds") => set.reduce((total, each) => total + each[field], 0);
  return [countWord(set.reduce((mask, { reaches }) => mask | reaches, 0)), sum("value"), 0 - sum("seconds")];
}

/** Make 300 groups, the better ones first, of the seconds and the thing to reach that are given for each. */
const makeMany = (secondsOf: (group: number) => number, thingOf: (group: number) => number) =>
  Array.from({ length: 300 }, (_, group) => ({
    group,
    seconds: secondsOf(group),
    reaches: 1 << thingOf(group),
    value: 300 - group,
  }));

const steps = [
  [5, 7],
  [29, 19],
  [31, 23],
] as const;

describe("chooseBest", () => {
  test.each(steps)(
    "finds the best of 300 groups where the time is short, drawn in steps of %d and %d",
    (byTime, byReach) => {
      const many = makeMany(
        (group) => 2 + ((group * byTime) % 17),
        (group) => ((group * byReach) % 37) % 6,
      );
      expect(scoreSet(chooseBest(many, 40, 8))).toEqual(scoreBest(many, 40, 8));
    },
  );

  test.each(steps)("finds it where the better ones take longer, drawn in steps of %d and %d", (byTime, byReach) => {
    const many = makeMany(
      (group) => 2 + Math.floor((300 - group) / 15) + ((group * byTime) % 5),
      (group) => ((group * byReach) % 37) % 3,
    );
    expect(scoreSet(chooseBest(many, 60, 8))).toEqual(scoreBest(many, 60, 8));
  });
});
