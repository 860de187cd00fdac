import { type Because, noReasons } from "../because.ts";
import { type Bits, hasBit } from "./bits.ts";

/** Write for each place the number of the first set that has it; the number of sets where none has. */
function numberPlaces(sets: readonly Bits[]): Uint8Array {
  const numbers = new Uint8Array((sets[0]?.length ?? 0) * 32).fill(sets.length);
  for (const [number, bits] of [...sets.entries()].reverse()) {
    for (const place of numbers.keys()) if (hasBit(bits, place)) numbers[place] = number;
  }
  return numbers;
}

/** How many ways there are to choose, and the way of each place, from 0. */
export interface Ways {
  readonly count: number;
  readonly ofPlace: Uint8Array;
}

/** Reasons that hang on the first of some sets that an entry is in. One that is in none of them gives no reason. */
export class Choice {
  readonly #sets: readonly Bits[];
  readonly #lists: readonly (readonly Because[])[];
  #ways: Ways | undefined;

  /** There must be as many lists of reasons as sets of the same length. */
  constructor(sets: readonly Bits[], lists: readonly (readonly Because[])[]) {
    this.#sets = sets;
    this.#lists = lists;
  }

  /** How many ways there are to choose: a set, or none of them. */
  get count(): number {
    return this.#sets.length + 1;
  }

  /** The ways, where there are at most 256. They are kept, and read as plain fields, so that long answers are quick. */
  get ways(): Ways {
    this.#ways ??= { count: this.count, ofPlace: numberPlaces(this.#sets) };
    return this.#ways;
  }

  /** Give the reasons for the entry in a place. */
  explain(place: number): readonly Because[] {
    return this.#lists[this.#sets.findIndex((set) => hasBit(set, place))] ?? noReasons;
  }
}
