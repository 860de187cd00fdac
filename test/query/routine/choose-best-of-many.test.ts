import { describe, expect, test } from "vitest";
import { type Choice, countReached } from "../../../src/query/routine/choice.ts";
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
    row.flatMap((sums, time) => [...sums].map(([mask, sum]): Score => [countReached(mask), sum, 0 - time])),
  );
  return scores.reduce((best, each) => (compare(each, best) > 0 ? each : best));
}

describe("chooseBest", () => {
  test.each([
    [5, 7],
    [29, 19],
    [31, 23],
  ])("finds the best of 300 groups in a time that is short, drawn by %d and %d", (byTime, byReach) => {
    const many = Array.from({ length: 300 }, (_, group) => ({
      group,
      seconds: 2 + ((group * byTime) % 17),
      reaches: 1 << (((group * byReach) % 37) % 6),
      value: 300 - group,
    }));
    const best = chooseBest(many, 40, 8);
    const sum = (field: "value" | "seconds") => best.reduce((total, each) => total + each[field], 0);
    const reached = countReached(best.reduce((mask, { reaches }) => mask | reaches, 0));
    expect([reached, sum("value"), 0 - sum("seconds")]).toEqual(scoreBest(many, 40, 8));
  });
});
