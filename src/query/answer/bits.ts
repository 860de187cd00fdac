/** A set of the places in a list, one bit for each, 32 to a word. */
export type Bits = Int32Array;

/** Make an empty set for a list of a length. */
export function createBits(length: number): Bits {
  return new Int32Array((length + 31) >>> 5);
}

/** Make the set of all places in a list of a length. */
export function fillBits(length: number): Bits {
  const bits = createBits(length).fill(-1);
  if (length & 31) bits[bits.length - 1] = (1 << (length & 31)) - 1;
  return bits;
}

/** Put a place into a set. */
export function addBit(bits: Bits, place: number): void {
  bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
}

/** Tell whether a place is in a set. */
export function hasBit(bits: Bits, place: number): boolean {
  return ((bits[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
}

/** Put all places of one set into another. */
export function addBits(bits: Bits, more: Bits): void {
  for (let at = 0; at < more.length; at += 1) bits[at] = (bits[at] ?? 0) | (more[at] ?? 0);
}

/** Keep of one set what another has as well. */
export function keepBits(bits: Bits, other: Bits): void {
  for (let at = 0; at < bits.length; at += 1) bits[at] = (bits[at] ?? 0) & (other[at] ?? 0);
}

/** Take all places of one set out of another. */
export function removeBits(bits: Bits, less: Bits): void {
  for (let at = 0; at < less.length; at += 1) bits[at] = (bits[at] ?? 0) & ~(less[at] ?? 0);
}

/** Count the bits of one word. */
export function countWord(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Tell where the lowest bit of a word that is not 0 stands. */
export function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}

/** Put sets together. A single one is given as it is, so it must not be written to. */
export function joinBits(sets: readonly Bits[], length: number): Bits {
  const [first, ...more] = sets;
  if (first === undefined) return createBits(length);
  if (more.length === 0) return first;
  const bits = first.slice();
  for (const each of more) addBits(bits, each);
  return bits;
}
