import type { Told } from "./create-teller.ts";
import type { Explainer } from "./explainer.ts";

/** Make an item of an answer from the entry in a place of the index, what is told of it, and what explains it. */
export type ToItem<E, T> = (entry: E, told: Told, place: number, explainer: Explainer) => T;
