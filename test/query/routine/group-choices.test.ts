import { describe, expect, test } from "vitest";
import { groupChoices } from "../../../src/query/routine/group-choices.ts";

/** A choice with a value that falls from call to call, as the choices of a routine do. */
const makeChoices = (...given: readonly (readonly [group: number, seconds: number, reaches: number])[]) =>
  given.map(([group, seconds, reaches], index) => ({ group, seconds, reaches, value: 100 - index }));

const tell = (groups: readonly (readonly { readonly group: number; readonly seconds: number }[])[]) =>
  groups.map((group) => group.map((choice) => `${choice.group}:${choice.seconds}`));

describe("groupChoices", () => {
  test("puts the choices of a group together, in their order", () => {
    const choices = makeChoices([3, 30, 1], [3, 20, 1], [1, 10, 1]);
    expect(tell(groupChoices(choices, 2))).toEqual([["3:30", "3:20"], ["1:10"]]);
    expect(groupChoices([], 2)).toEqual([]);
  });

  test("leaves out what as many other groups as can be chosen do as shortly", () => {
    const choices = makeChoices([0, 20, 1], [1, 20, 1], [2, 20, 1], [3, 19, 1]);
    expect(tell(groupChoices(choices, 2))).toEqual([["0:20"], ["1:20"], ["3:19"]]);
    expect(tell(groupChoices(choices, 3))).toEqual([["0:20"], ["1:20"], ["2:20"], ["3:19"]]);
  });

  test("takes the shortest of each group alone", () => {
    const choices = makeChoices([0, 10, 1], [1, 20, 1], [2, 15, 1], [3, 15, 1]);
    expect(tell(groupChoices(choices, 2))).toEqual([["0:10"], ["1:20"], ["2:15"]]);
  });

  test("counts a group once, however many choices it has, and never against itself", () => {
    const choices = makeChoices([0, 20, 1], [0, 10, 1], [0, 10, 1], [1, 20, 1]);
    expect(tell(groupChoices(choices, 2))).toEqual([["0:20", "0:10", "0:10"], ["1:20"]]);
    expect(tell(groupChoices(choices, 1))).toEqual([["0:20", "0:10", "0:10"]]);
    const later = makeChoices([1, 20, 1], [0, 20, 1], [0, 20, 1]);
    expect(tell(groupChoices(later, 2))).toEqual([["1:20"], ["0:20", "0:20"]]);
  });

  test("holds only what reaches the same against each other", () => {
    const choices = makeChoices([0, 20, 1], [1, 20, 2], [2, 20, 1], [3, 20, 2], [4, 20, 3]);
    expect(tell(groupChoices(choices, 1))).toEqual([["0:20"], ["1:20"], ["4:20"]]);
    const shorter = makeChoices([0, 20, 1], [1, 10, 2], [2, 15, 1]);
    expect(tell(groupChoices(shorter, 1))).toEqual([["0:20"], ["1:10"], ["2:15"]]);
  });
});
