import { requireObject } from "../catalog/require-object.ts";
import type { Rule } from "../schema/rule.ts";
import { type Trait, traits } from "../schema/vocabulary/trait.ts";
import { sayUnexpected } from "../words/say-unexpected.ts";
import { readFindings, readPerson } from "./answer/read-person.ts";
import type { Findings, Person } from "./person.ts";

/** Whether a rule is true. `unknown`: the answers so far do not settle it. */
export type Truth = "yes" | "no" | "unknown";

/** No rule of use is as deep. */
const deepest = 100;

const ways = ["trait", "not", "all", "any"] as const;

const opposites = { yes: "no", no: "yes", unknown: "unknown" } as const satisfies Record<Truth, Truth>;

function all(truths: readonly Truth[]): Truth {
  if (truths.includes("no")) return "no";
  return truths.includes("unknown") ? "unknown" : "yes";
}

/** Require a rule that is no finding: rules are not looked at before, and one that leads into itself would never end. */
function requireShape(rule: unknown, depth: number): void {
  const shape = requireObject(rule, "rule");
  if (depth > deepest) {
    throw new RangeError(
      sayUnexpected({ given: rule, argument: "rule", expected: `rules within rules, at most ${deepest} deep` }),
    );
  }
  if (ways.filter((way) => way in shape).length === 1) return;
  const expected = "a finding, or an object with one of `trait`, `not`, `all`, `any` alone";
  throw new TypeError(sayUnexpected({ given: rule, argument: "rule", expected }));
}

function requireTrait(trait: Trait): Trait {
  if (traits.includes(trait)) return trait;
  const expected = "a trait of the list `traits`";
  throw new TypeError(sayUnexpected({ given: trait, argument: "rule.trait", expected, candidates: traits }));
}

function requireRules(rules: readonly Rule[], argument: string): readonly Rule[] {
  // `all` of nothing would be true, and raise a warning that nobody has a sign of.
  if (Array.isArray(rules) && rules.length > 0) return rules;
  throw new TypeError(sayUnexpected({ given: rules, argument, expected: "a list of rules, at least one" }));
}

/** Evaluate a rule by answers that were read before. Rules that are known were evaluated before, and are not again. */
export function findTruth(rule: Rule, findings: Findings, person: Person, depth = 0, known?: Map<Rule, Truth>): Truth {
  if (typeof rule === "string") return toTruth(findings[rule]);
  requireShape(rule, depth);
  if ("trait" in rule) {
    const trait = requireTrait(rule.trait);
    return toTruth(person.traits?.[trait]);
  }
  const evaluate = (part: Rule): Truth => {
    const truth = known?.get(part) ?? findTruth(part, findings, person, depth + 1, known);
    known?.set(part, truth);
    return truth;
  };
  if ("not" in rule) return opposites[evaluate(rule.not)];
  if ("all" in rule) return all(requireRules(rule.all, "rule.all").map(evaluate));
  return opposites[all(requireRules(rule.any, "rule.any").map((each) => opposites[evaluate(each)]))];
}

/**
 * Tell whether a rule is true of a person, in 3 values: an answer that is missing or not sure is unknown, and so is
 * what hangs on it.
 *
 * @throws TypeError when the rule has another shape, or a trait or an answer is not one of ours; RangeError when the rule
 * is nested deeper than any person can read.
 * @example
 * evaluateRule({ any: ["leg-red", "leg-warm"] }, { "leg-red": "no" });
 * // => "unknown"
 */
export function evaluateRule(rule: Rule, findings: Findings, person: Person = {}): Truth {
  return findTruth(rule, readFindings(findings), readPerson(person), 0, new Map());
}

function toTruth(answer: string | undefined): Truth {
  return answer === "yes" || answer === "no" ? answer : "unknown";
}
