import type { Problem } from "../source/problem.ts";
import type { Finding, Rule } from "./rule.ts";

/** Name a finding by its rule. What a rule has to say of every finding is said of each. */
export function toProblem({ id, severity, why }: Rule, { path: _, ...found }: Finding): Problem {
  return { note: why, ...found, rule: id, severity };
}
