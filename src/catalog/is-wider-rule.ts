import type { Rule } from "../schema/rule.ts";
import { isSame } from "./diff/is-same.ts";

/** List the ways in which a rule comes true, each enough by itself. */
function listWays(rule: Rule): readonly Rule[] {
  return typeof rule === "object" && "any" in rule ? rule.any.flatMap(listWays) : [rule];
}

/** Tell whether a rule is true whenever another is, as far as can be seen from how they are written: the same, or more of `any`. */
export function isWiderRule(rule: Rule, other: Rule): boolean {
  const ways = listWays(rule);
  return listWays(other).every((each) => ways.some((way) => isSame(way, each)));
}
