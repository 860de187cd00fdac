import { describe, expect, test } from "vitest";
import { hopeFor, listProspects } from "../../../src/query/routine/prospect.ts";

const choose = (value: number, reaches: number, seconds = 10) => ({ group: 0, reaches, value, seconds });
const weigh = ({ value }: { readonly value: number }) => value;

describe("listProspects", () => {
  test("says from each place on what the groups can add at best", () => {
    const prospects = listProspects([[choose(9, 1, 30), choose(4, 6, 20)], [choose(5, 1, 25)]], 2, weigh);
    expect(prospects).toEqual([
      { sums: [0, 9, 14], byBit: [9, 4, 4], reaches: 7, widest: 2, shortest: 20 },
      { sums: [0, 5, 5], byBit: [5], reaches: 1, widest: 1, shortest: 25 },
    ]);
    expect(listProspects([], 2, weigh)).toEqual([]);
  });

  test("takes nothing that is worth less than nothing, but where it is needed", () => {
    const [first] = listProspects([[choose(-3, 1)], [choose(2, 2)]], 2, weigh);
    expect(first?.sums).toEqual([0, 2, 2]);
    expect(first?.byBit).toEqual([-3, 2]);
  });
});

describe("hopeFor", () => {
  const [all] = listProspects([[choose(9, 1)], [choose(7, 1)], [choose(4, 2)], [choose(3, 4)]], 3, weigh);

  test.each([
    ["the best, where nothing more is needed", 2, 0, 0, 16],
    ["the best that reaches one more thing and the best", 2, 1, 1, 4 + 9],
    ["the best that reach two more things", 2, 1, 2, 4 + 3],
    ["two more things and the best", 3, 1, 2, 4 + 3 + 9],
    ["more things than there are choices", 1, 1, 2, Number.NEGATIVE_INFINITY],
    ["more things than are missing", 3, 3, 2, Number.NEGATIVE_INFINITY],
  ])("hopes for %s", (_, choices, mask, need, hope) => {
    expect(all && hopeFor(all, choices, mask, need)).toBe(hope);
  });

  test("lets one choice reach several things", () => {
    const [wide] = listProspects([[choose(9, 1)], [choose(5, 6)]], 2, weigh);
    expect(wide && hopeFor(wide, 2, 1, 2)).toBe(5 + 9);
  });

  test("lets two choices reach three things, where one reaches two at most", () => {
    const [wide] = listProspects([[choose(9, 1)], [choose(8, 1)], [choose(5, 6)], [choose(4, 8)]], 3, weigh);
    expect(wide && hopeFor(wide, 3, 1, 3)).toBe(5 + 5 + 9);
  });
});
