import type { Rule } from "../schema/rule.ts";
import { findTruth } from "./evaluate-rule.ts";
import type { Findings, Person } from "./person.ts";

/** Whether a part of a rule is true since a person noticed something. What is known of the person alone is no sign. */
function isNoticed(rule: Rule, findings: Findings, person: Person): boolean {
  if (typeof rule === "string") return findings[rule] === "yes";
  if ("trait" in rule || "not" in rule || findTruth(rule, findings, person) !== "yes") return false;
  return ("all" in rule ? rule.all : rule.any).some((part) => isNoticed(part, findings, person));
}

/**
 * Tell whether a rule is open and something that a person noticed already speaks for it: of what must come together,
 * a part is there. A headache is half of a dangerous dilution of the blood before anybody has asked how much a person
 * drank.
 */
export function isHalfMet(rule: Rule, findings: Findings, person: Person): boolean {
  if (typeof rule === "string" || "trait" in rule || "not" in rule) return false;
  if (findTruth(rule, findings, person) !== "unknown") return false;
  const parts = "all" in rule ? rule.all : rule.any;
  // Of what any will do, no part is there yet, or the rule would be met.
  return parts.some((part) => isHalfMet(part, findings, person) || isNoticed(part, findings, person));
}

/** Tell whether a rule is open and would be met if all that a person is not sure of were so. */
export function isFeared(rule: Rule, findings: Findings, person: Person): boolean {
  if (findTruth(rule, findings, person) !== "unknown") return false;
  const feared = Object.entries(findings).map(([id, answer]) => [id, answer === "not-sure" ? "yes" : answer]);
  return findTruth(rule, Object.fromEntries(feared), person) === "yes";
}
