import { addBit, type Bits, createBits } from "./bits.ts";

/** Put the places of entries into a set for each value that they have. */
export function groupPlaces<V, E>(entries: readonly E[], valuesOf: (entry: E) => readonly V[]): Map<V, Bits> {
  const sets = new Map<V, Bits>();
  for (const [place, entry] of entries.entries()) {
    for (const value of valuesOf(entry)) {
      const known = sets.get(value);
      const bits = known ?? createBits(entries.length);
      if (known === undefined) sets.set(value, bits);
      addBit(bits, place);
    }
  }
  return sets;
}
