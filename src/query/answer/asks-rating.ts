/** The parts of a question that are asked of what is known of an entry. */
export interface RatedParts {
  readonly effect?: unknown;
  readonly certaintyAtLeast?: unknown;
}

/** Tell whether a question asks anything of what is known of an entry. */
export function asksRating({ effect, certaintyAtLeast }: RatedParts): boolean {
  return effect !== undefined || certaintyAtLeast !== undefined;
}
