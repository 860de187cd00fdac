import { describe, expect, test } from "vitest";
import { addBit, createBits } from "../../../src/query/answer/bits.ts";
import { matchBits, meetLate } from "../../../src/query/answer/match-bits.ts";
import { listBits } from "./list-bits.ts";

/** Make a set for 40 entries. */
function make(...places: number[]) {
  const bits = createBits(40);
  for (const place of places) addBit(bits, place);
  return bits;
}

describe("matchBits", () => {
  test("finds what is in every set that must be met and in none that must not", () => {
    const into = createBits(40);
    const plan = { must: [make(1, 2, 3, 35), make(2, 3, 35)], mustNot: [make(3), make(4)], reasons: [] };
    expect(matchBits(plan, into)).toBe(into);
    expect(listBits(into)).toEqual([2, 35]);
  });

  test.each([1, 2, 3, 4, 5])("counts each of %i sets that must be met, and each of up to 3 that must not", (sets) => {
    const everything = Array.from({ length: 40 }, (_, place) => place);
    // The set in a place lacks that place alone, and the one that must not be met holds another alone.
    const must = Array.from({ length: sets }, (_, lack) => make(...everything.filter((place) => place !== lack)));
    for (const outs of [[], [36], [36, 37], [36, 37, 38]]) {
      const plan = { must, mustNot: outs.map((place) => make(place)), reasons: [] };
      expect(listBits(matchBits(plan, createBits(40)))).toEqual(
        everything.filter((place) => place >= sets && !outs.includes(place)),
      );
    }
  });

  test("writes over what was found before", () => {
    const into = make(7, 39);
    expect(listBits(matchBits({ must: [make(1, 7)], mustNot: [make(7)], reasons: [] }, into))).toEqual([1]);
    expect(listBits(matchBits({ must: [make(2), make(2)], mustNot: [], reasons: [] }, into))).toEqual([2]);
  });

  test("gives a single set as it is, and leaves the other alone", () => {
    const [only, into] = [make(5), make(9)];
    expect(matchBits({ must: [only], mustNot: [], reasons: [] }, into)).toBe(only);
    expect(listBits(into)).toEqual([9]);
  });

  test("refuses a plan that nothing must meet", () => {
    expect(() => matchBits({ must: [], mustNot: [], reasons: [] }, make())).toThrow(
      new RangeError("Unexpected plan without a set that an entry must be in"),
    );
  });
});

describe("meetLate", () => {
  test.each([1, 2, 3, 4, 5])("gives sets that come to what is matched: %i to be met, and up to 3 not", (sets) => {
    const everything = Array.from({ length: 40 }, (_, place) => place);
    const must = Array.from({ length: sets }, (_, lack) => make(...everything.filter((place) => place !== lack)));
    for (const outs of [[], [36], [36, 37], [36, 37, 38]]) {
      const plan = { must, mustNot: outs.map((place) => make(place)), reasons: [] };
      const { first, second, third, not } = meetLate(plan, { scratch: createBits(40), nothing: createBits(40) });
      const met = first.map((word, at) => word & (second[at] ?? 0) & (third[at] ?? 0) & ~(not[at] ?? 0));
      expect(listBits(met)).toEqual(listBits(matchBits(plan, createBits(40))));
    }
  });

  test("writes nothing where the sets are few", () => {
    const [one, other, scratch] = [make(1, 2), make(2), make(9)];
    const sets = meetLate({ must: [one], mustNot: [other], reasons: [] }, { scratch, nothing: make() });
    expect([sets.first, sets.second, sets.third, sets.not]).toEqual([one, one, one, other]);
    expect(listBits(scratch)).toEqual([9]);
  });

  test("refuses a plan that nothing must meet", () => {
    expect(() => meetLate({ must: [], mustNot: [], reasons: [] }, { scratch: make(), nothing: make() })).toThrow(
      new RangeError("Unexpected plan without a set that an entry must be in"),
    );
  });
});
