import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addBit,
  addBits,
  type Bits,
  countWord,
  createBits,
  fillBits,
  hasBit,
  joinBits,
  keepBits,
  lowestBit,
  removeBits,
} from "../../../src/query/answer/bits.ts";
import { listBits } from "./list-bits.ts";

const length = 70;
const places = fc.uniqueArray(fc.nat({ max: length - 1 }));

/** Make a set of some places. */
function make(listed: readonly number[]): Bits {
  const bits = createBits(length);
  for (const place of listed) addBit(bits, place);
  return bits;
}

const sorted = (listed: readonly number[]) => [...new Set(listed)].sort((a, b) => a - b);

describe("a set of places", () => {
  test.each([
    [0, 0],
    [1, 1],
    [32, 1],
    [33, 2],
    [64, 2],
    [65, 3],
  ])("for %i entries has %i words, all empty", (count, words) => {
    expect([...createBits(count)]).toEqual(Array.from({ length: words }, () => 0));
    expect(listBits(fillBits(count))).toEqual(Array.from({ length: count }, (_, place) => place));
  });

  test("holds what was put in, and nothing else", () => {
    fc.assert(
      fc.property(places, (listed) => {
        expect(listBits(make(listed))).toEqual(sorted(listed));
        for (let place = 0; place < length; place += 1)
          expect(hasBit(make(listed), place)).toBe(listed.includes(place));
      }),
    );
  });

  test("is joined, narrowed and emptied as sets are", () => {
    fc.assert(
      fc.property(places, places, (a, b) => {
        const change = (by: (bits: Bits, other: Bits) => void) => {
          const bits = make(a);
          by(bits, make(b));
          return listBits(bits);
        };
        expect(change(addBits)).toEqual(sorted([...a, ...b]));
        expect(change(keepBits)).toEqual(sorted(a.filter((place) => b.includes(place))));
        expect(change(removeBits)).toEqual(sorted(a.filter((place) => !b.includes(place))));
      }),
    );
  });

  test("has nothing beyond its end", () => {
    const [short, long] = [fillBits(32), fillBits(64)];
    expect([hasBit(short, 31), hasBit(short, 32), hasBit(createBits(0), 0)]).toEqual([true, false, false]);
    keepBits(long, short);
    expect(listBits(long)).toEqual(Array.from({ length: 32 }, (_, place) => place));
  });

  test("is joined of any number without changing one of them", () => {
    const [first, second] = [make([1, 40]), make([2, 40])];
    expect(listBits(joinBits([], length))).toEqual([]);
    expect(joinBits([first], length)).toBe(first);
    expect(listBits(joinBits([first, second, make([69])], length))).toEqual([1, 2, 40, 69]);
    expect([listBits(first), listBits(second)]).toEqual([
      [1, 40],
      [2, 40],
    ]);
  });
});

describe("a word", () => {
  test("has as many bits, and its lowest where, as its digits say", () => {
    fc.assert(
      fc.property(fc.integer(), (word) => {
        const digits = [...(word >>> 0).toString(2).padStart(32, "0")].reverse();
        expect(countWord(word)).toBe(digits.filter((digit) => digit === "1").length);
        if (word !== 0) expect(lowestBit(word)).toBe(digits.indexOf("1"));
      }),
    );
    expect([countWord(-1), countWord(0), lowestBit(1 << 31), lowestBit(1)]).toEqual([32, 0, 31, 0]);
  });
});
