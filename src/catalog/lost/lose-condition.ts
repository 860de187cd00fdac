import type { Condition } from "../../schema/condition.ts";
import type { Entry } from "../../schema/entry.ts";
import { type Lookup, type LostWarning, loseItem, loseValue } from "./lost-warning.ts";

/** Tell whether a condition is a form of another, however far away, or is that one. */
function isFormOf(condition: Condition, broader: string, get: Lookup): boolean {
  const seen = new Set<string>();
  let now: string | undefined = condition.id;
  while (now !== undefined && now !== broader && !seen.has(now)) {
    seen.add(now);
    const entry: Entry | undefined = now === condition.id ? condition : get(now);
    now = entry?.kind === "condition" ? entry.broader : undefined;
  }
  return now === broader;
}

/** A condition stays a form of its broader one, and names the signs that it is taken for. */
export function loseCondition(entry: Condition, copy: Condition, after: Lookup): LostWarning[] {
  const flags = entry.lookalikes.flatMap(({ redFlag }) => redFlag ?? []);
  const lost = flags.find((flag) => !copy.lookalikes.some(({ redFlag }) => redFlag === flag));
  const isForm = entry.broader === undefined || isFormOf(copy, entry.broader, after);
  return [
    ...(isForm ? [] : loseValue("broader", copy.broader, entry.broader, ", since its red flags come by it")),
    ...loseItem("lookalikes", copy.lookalikes, lost && `\`redFlag: ${lost}\``),
  ];
}
