import type { Rule } from "../schema/rule.ts";
import type { Trait } from "../schema/vocabulary/trait.ts";
import { findTruth } from "./evaluate-rule.ts";
import type { Findings, Person } from "./person.ts";

/** A part of a rule that a person can be asked about: a finding, or a trait. */
export type OpenPart = string | { readonly trait: Trait };

/** List the parts of a rule that its answer still hangs on, those that a person is not sure of included. */
export function listOpenParts(rule: Rule, findings: Findings, person: Person): OpenPart[] {
  if (findTruth(rule, findings, person) !== "unknown") return [];
  if (typeof rule === "string" || "trait" in rule) return [rule];
  const inner = "not" in rule ? [rule.not] : "all" in rule ? rule.all : rule.any;
  return inner.flatMap((each) => listOpenParts(each, findings, person));
}
