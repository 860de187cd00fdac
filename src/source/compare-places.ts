import type { Problem } from "./problem.ts";

/** Compare the places of two problems, for `.sort()`: by line, then by column. */
export function comparePlaces({ place: a }: Pick<Problem, "place">, { place: b }: Pick<Problem, "place">): number {
  return a.start.line - b.start.line || a.start.column - b.start.column;
}
