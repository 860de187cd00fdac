import type { Rule } from "../../schema/rule.ts";
import { isSame } from "../diff/is-same.ts";

type Part = Exclude<Rule, string>;

const listAny = (rule: Rule) => (typeof rule === "object" && "any" in rule ? rule.any : undefined);
const listAll = (rule: Rule) => (typeof rule === "object" && "all" in rule ? rule.all : undefined);
const isNot = (rule: Rule): rule is Extract<Part, { readonly not: Rule }> => typeof rule === "object" && "not" in rule;

/** Tell whether a rule is true whenever another is, as far as can be seen from how they are built. */
export function isWiderRule(rule: Rule, other: Rule): boolean {
  if (isSame(rule, other)) return true;
  const ways = listAny(other);
  if (ways) return ways.every((way) => isWiderRule(rule, way));
  const needs = listAll(rule);
  if (needs) return needs.every((need) => isWiderRule(need, other));
  if (listAny(rule)?.some((way) => isWiderRule(way, other))) return true;
  if (listAll(other)?.some((need) => isWiderRule(rule, need))) return true;
  return isNot(rule) && isNot(other) && isWiderRule(other.not, rule.not);
}
