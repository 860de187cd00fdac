import type { Told } from "./create-teller.ts";
import type { Explain } from "./plan.ts";

/** Make an item of an answer from the entry in a place of the index, what is told of it, and what explains it. */
export type ToItem<E, T> = (entry: E, told: Told, place: number, explain: Explain) => T;
