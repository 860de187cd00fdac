import { type Trait, traitMeanings } from "../schema/vocabulary/trait.ts";

/** Say in one line whom a caution is about, and why; of several traits with the same reason, all of them. */
export function sayCaution(traits: readonly Trait[], why: string): string {
  const clauses = traits.map((trait) => traitMeanings[trait]).join(", or ");
  return `${clauses.charAt(0).toUpperCase()}${clauses.slice(1)}. ${why}`;
}
