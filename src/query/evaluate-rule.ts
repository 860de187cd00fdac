import type { Rule } from "../schema/rule.ts";
import type { Findings, Person } from "./person.ts";

/** Whether a rule is true. `unknown`: the answers so far do not settle it. */
export type Truth = "yes" | "no" | "unknown";

const opposites = { yes: "no", no: "yes", unknown: "unknown" } as const satisfies Record<Truth, Truth>;

function all(truths: readonly Truth[]): Truth {
  if (truths.includes("no")) return "no";
  return truths.includes("unknown") ? "unknown" : "yes";
}

/**
 * Tell whether a rule is true of a person, in 3 values: an answer that is missing or not sure is unknown, and so is
 * what hangs on it.
 *
 * @example
 * evaluateRule({ any: ["leg-red", "leg-warm"] }, { "leg-red": "no" });
 * // => "unknown"
 */
export function evaluateRule(rule: Rule, findings: Findings, { traits = {} }: Person = {}): Truth {
  const evaluate = (part: Rule): Truth => {
    if (typeof part === "string") return toTruth(Object.hasOwn(findings, part) ? findings[part] : undefined);
    if ("trait" in part) return toTruth(traits[part.trait]);
    if ("not" in part) return opposites[evaluate(part.not)];
    if ("all" in part) return all(part.all.map(evaluate));
    return opposites[all(part.any.map((each) => opposites[evaluate(each)]))];
  };
  return evaluate(rule);
}

function toTruth(answer: string | undefined): Truth {
  return answer === "yes" || answer === "no" ? answer : "unknown";
}
