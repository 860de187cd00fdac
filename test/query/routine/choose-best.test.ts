import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Choice } from "../../../src/query/routine/choice.ts";
import { chooseBest } from "../../../src/query/routine/choose-best.ts";

/** All sets of choices that are allowed, found by trying each. */
function listSets(choices: readonly Choice[], seconds: number, limit: number): Choice[][] {
  const sets: Choice[][] = [[]];
  for (const choice of choices) {
    for (const set of [...sets]) if (!set.some(({ group }) => group === choice.group)) sets.push([...set, choice]);
  }
  return sets.filter((set) => set.length <= limit && set.reduce((sum, each) => sum + each.seconds, 0) <= seconds);
}

/** What a set is worth: things reached, value, and how short it is. */
function score(set: readonly Choice[]): [number, number, number] {
  const mask = set.reduce((all, { reaches }) => all | reaches, 0);
  const reached = mask
    .toString(2)
    .split("")
    .filter((bit) => bit === "1").length;
  const sum = (field: "value" | "seconds") => set.reduce((total, each) => total + each[field], 0);
  return [reached, sum("value"), 0 - sum("seconds")];
}

const better = (a: readonly number[], b: readonly number[]) =>
  (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0) || (a[2] ?? 0) - (b[2] ?? 0);

/** Up to 6 groups of up to 3 choices, the better ones first, as the stretches of a routine are. */
const choices = fc
  .array(
    fc.array(
      fc.record({ seconds: fc.integer({ min: 0, max: 60 }), reaches: fc.nat({ max: 15 }), gap: fc.nat({ max: 1 }) }),
      { minLength: 1, maxLength: 3 },
    ),
    { maxLength: 5 },
  )
  .map((groups) => {
    let value = 20;
    return groups.flatMap((group, at) =>
      group.map(({ seconds, reaches, gap }): Choice => {
        value -= gap;
        return { group: at, seconds, reaches, value };
      }),
    );
  });

describe("chooseBest", () => {
  test("finds what trying every set finds", () => {
    fc.assert(
      fc.property(
        choices,
        fc.integer({ min: 0, max: 150 }),
        fc.integer({ min: 1, max: 4 }),
        (given, seconds, limit) => {
          const best = chooseBest(given, seconds, limit);
          const sets = listSets(given, seconds, limit);
          const highest = sets.map(score).reduce((top, each) => (better(each, top) > 0 ? each : top), [0, 0, 0]);
          expect(score(best)).toEqual(highest);
          expect(sets.map((set) => set.length)).toContain(best.length);
          expect(new Set(best.map(({ group }) => group)).size).toBe(best.length);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("leaves nothing out that still fits, however few steps it may take", () => {
    fc.assert(
      fc.property(
        ...([choices, fc.integer({ min: 0, max: 150 }), fc.integer({ min: 1, max: 4 }), fc.nat(20)] as const),
        (given, seconds, limit, steps) => {
          const best = chooseBest(given, seconds, limit, undefined, steps);
          const left = seconds - best.reduce((sum, choice) => sum + choice.seconds, 0);
          const isTaken = ({ group }: Choice) => best.some((choice) => choice.group === group);
          const fitting = given.filter((choice) => !isTaken(choice) && choice.seconds <= left);
          expect([left >= 0, best.length === limit || fitting.length === 0]).toEqual([true, true]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("chooses nothing where nothing fits", () => {
    expect(chooseBest([{ group: 0, seconds: 10, reaches: 1, value: 1 }], 9, 4)).toEqual([]);
    expect(chooseBest([], 100, 4)).toEqual([]);
  });

  test("reaches one more thing rather than a better one twice", () => {
    const calf = { group: 0, seconds: 10, reaches: 1, value: 90 };
    const again = { group: 1, seconds: 10, reaches: 1, value: 80 };
    const thigh = { group: 2, seconds: 10, reaches: 2, value: 1 };
    expect(chooseBest([calf, again, thigh], 20, 4)).toEqual([calf, thigh]);
  });

  test("takes a better one that fills the time rather than one that takes none", () => {
    const long = { group: 0, seconds: 60, reaches: 0, value: 2 };
    const none = { group: 0, seconds: 0, reaches: 0, value: 1 };
    expect(chooseBest([long, none], 60, 1)).toEqual([long]);
  });

  test("takes the one worth the least where it fills the time", () => {
    const only = { group: 0, seconds: 10, reaches: 0, value: 1 };
    expect(chooseBest([only], 10, 4)).toEqual([only]);
  });

  test("takes one that takes no time where none is left", () => {
    const long = { group: 0, seconds: 10, reaches: 0, value: 2 };
    const none = { group: 1, seconds: 0, reaches: 0, value: 1 };
    expect(chooseBest([long, none], 10, 4)).toEqual([long, none]);
  });

  test("takes two of half a second where there is a second", () => {
    const one = { group: 0, seconds: 0.5, reaches: 0, value: 2 };
    const two = { group: 1, seconds: 0.5, reaches: 0, value: 1 };
    expect(chooseBest([one, two], 1, 4)).toEqual([one, two]);
  });

  test("takes the first of sets that are worth the same", () => {
    const alone = { group: 0, seconds: 50, reaches: 0, value: 3 };
    const short = { group: 1, seconds: 10, reaches: 0, value: 2 };
    const long = { group: 2, seconds: 40, reaches: 0, value: 1 };
    expect(chooseBest([alone, short, long], 50, 2)).toEqual([alone]);
  });

  test("ends in time with 31 things to reach through 300 groups, with a set that reaches most", () => {
    const many = Array.from({ length: 300 }, (_, group): Choice => {
      const reaches = (1 << ((group * 7) % 31)) | (1 << ((group * 13) % 31)) | (1 << ((group * 17) % 31));
      return { group, seconds: 20 + ((group * 11) % 40), reaches: reaches & 0x7fffffff, value: 300 - group };
    });
    const best = chooseBest(many, 300, 8);
    const [reached, , negative] = score(best);
    expect([best.length, 0 - negative <= 300]).toEqual([8, true]);
    expect(reached).toBeGreaterThanOrEqual(22);
  });

  // Each set that is walked is a little shorter than the one before, so the last one within a million steps is the best.
  test.each([
    [25, 7, [8, 9, 10, 13, 15, 22, 23]],
    [40, 8, [0, 1, 3, 5, 6, 18, 25, 32]],
  ])(
    "ends after a million steps through %d groups of which each is half as long, %d to be chosen",
    (size, limit, groups) => {
      const halves = Array.from({ length: size }, (_, group) => ({
        group,
        seconds: 2 ** (size - group),
        reaches: 0,
        value: 20,
      }));
      expect(chooseBest(halves, 2 ** (size + 1), limit).map(({ group }) => group)).toEqual(groups);
    },
  );
});
