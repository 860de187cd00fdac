import type { Caution } from "../schema/caution.ts";
import { type Trait, traitMeanings } from "../schema/vocabulary/trait.ts";
import type { FoundCaution } from "./list-cautions.ts";

/** A caution of a stretch says “this position”, so a remedy that takes it over names the stretch. */
export function nameOwner({ stretch }: Pick<FoundCaution, "stretch">): string {
  return stretch === undefined ? "" : `“${stretch}”: `;
}

/** Say in one line whom cautions are about, and why: of several traits with the same reason, all of them. */
export function sayCautions(traits: readonly Trait[], why: string): string {
  const clauses = traits.map((trait) => traitMeanings[trait]).join(", or ");
  return `${clauses.charAt(0).toUpperCase()}${clauses.slice(1)}. ${why}`;
}

/** Say in one line whom a caution is about, and why. */
export function sayCaution({
  trait,
  why,
  stretch,
}: Pick<Caution, "trait" | "why"> & Pick<FoundCaution, "stretch">): string {
  return sayCautions([trait], `${nameOwner({ stretch })}${why}`);
}
