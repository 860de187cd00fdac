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

/** What would make a rule true: a sign, something that is only known of the person, or nothing. */
type Fear = "sign" | "known" | "nothing";

/** Tell what would make a rule true if all that a person is not sure of were the worse. Under a `not` a no is the worse. */
function findFear(rule: Rule, findings: Findings, person: Person, worse: "yes" | "no" = "yes"): Fear {
  if (typeof rule === "string") return [worse, "not-sure"].includes(findings[rule] ?? "") ? "sign" : "nothing";
  if ("trait" in rule) return [worse, "not-sure"].includes(person.traits?.[rule.trait] ?? "") ? "known" : "nothing";
  if ("not" in rule) return findFear(rule.not, findings, person, worse === "yes" ? "no" : "yes");
  // Under a `not` all of them are what any is above it.
  const needsAll = "all" in rule === (worse === "yes");
  const parts = ("all" in rule ? rule.all : rule.any).map((part) => findFear(part, findings, person, worse));
  if (needsAll ? parts.includes("nothing") : parts.every((part) => part === "nothing")) return "nothing";
  return parts.includes("sign") ? "sign" : "known";
}

/**
 * Tell whether a rule is open and would be met if all that a person is not sure of were the worse, a sign among it: what
 * is only known of the person warns nobody.
 */
export function isFeared(rule: Rule, findings: Findings, person: Person): boolean {
  return findTruth(rule, findings, person) === "unknown" && findFear(rule, findings, person) === "sign";
}
