import { type Bits, lowestBit } from "../../../src/query/answer/bits.ts";

/** List the places of a set in order. */
export function listBits(bits: Bits): number[] {
  const places: number[] = [];
  for (let at = 0; at < bits.length; at += 1) {
    for (let word = bits[at] ?? 0; word !== 0; word &= word - 1) places.push(at * 32 + lowestBit(word));
  }
  return places;
}
