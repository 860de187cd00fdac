import type { Problem } from "./problem.ts";

/** Say a problem in one sentence: `Unexpected X, expected Y, do Z`. */
export function sayProblem({ found, expected, advice }: Pick<Problem, "found" | "expected" | "advice">): string {
  return `Unexpected ${found}, expected ${expected}${advice ? `, ${advice}` : ""}`;
}
