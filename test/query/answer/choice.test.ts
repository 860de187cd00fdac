import { describe, expect, test } from "vitest";
import { addBit, createBits } from "../../../src/query/answer/bits.ts";
import { Choice } from "../../../src/query/answer/choice.ts";
import type { Because } from "../../../src/query/because.ts";

const because = (matched: string): readonly Because[] => [{ part: "muscle", asked: "leg", matched }];

function makeBits(...places: readonly number[]) {
  const bits = createBits(40);
  for (const place of places) addBit(bits, place);
  return bits;
}

describe("Choice", () => {
  const lists = [because("calf"), because("thigh")];
  const choice = new Choice([makeBits(1, 35), makeBits(2, 35)], lists);

  test("gives the reasons of the first set that a place is in", () => {
    expect([0, 1, 2, 35].map((place) => choice.explain(place))).toEqual([[], lists[0], lists[1], lists[0]]);
  });

  test("numbers the ways of all places, once", () => {
    const { count, ofPlace } = choice.ways;
    const some = [0, 1, 2, 35, 63].map((place) => ofPlace[place]);
    expect([choice.count, count, ofPlace.length, some]).toEqual([3, 3, 64, [2, 0, 1, 0, 2]]);
    expect(choice.ways).toBe(choice.ways);
  });

  test("has one way without sets", () => {
    const empty = new Choice([], []);
    expect([empty.count, empty.explain(0), [...empty.ways.ofPlace]]).toEqual([1, [], []]);
  });
});
