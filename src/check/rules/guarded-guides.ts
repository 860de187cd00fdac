import type { Condition } from "../../schema/condition.ts";
import type { Place } from "../../source/problem.ts";
import type { CheckContext, Rule } from "../rule.ts";

/** List a condition and the broader ones of which it is a form. */
function listConditions(id: string, { byId }: CheckContext): string[] {
  const found: string[] = [];
  for (let now: string | undefined = id; now !== undefined && !found.includes(now); ) {
    found.push(now);
    const entry: unknown = byId.get(now);
    now = isCondition(entry) ? entry.broader : undefined;
  }
  return found;
}

function isCondition(entry: unknown): entry is Condition {
  return typeof entry === "object" && entry !== null && "kind" in entry && entry.kind === "condition";
}

/** Every guide can say when to get help, and that it does not replace a professional. */
export const guardedGuides: Rule = {
  id: "guarded-guides",
  about: "Every guide can say when to get help, and that it does not replace a professional.",
  check({ entry, findPlace }, context) {
    if (entry?.kind !== "guide" || "movedTo" in entry) return [];
    const entries = [...context.byId.values()];
    const conditions = listConditions(entry.condition, context);
    const guarded = entries.some(
      (each) =>
        each.kind === "red-flag" &&
        "conditions" in each &&
        (each.conditions.length === 0 || each.conditions.some((id) => conditions.includes(id))),
    );
    const problem = (place: Place, found: string, expected: string, advice: string) => ({
      rule: "guarded-guides",
      place,
      found,
      expected,
      advice,
    });
    const place = findPlace(["condition"]);
    const problems = guarded
      ? []
      : [problem(place, "condition without a red flag", "a sign that calls for help", "add a red flag for it")];
    const top = entries.some(
      (each) =>
        each.kind === "disclaimer" &&
        "placement" in each &&
        each.placement === "top" &&
        entry.disclaimers.includes(each.id),
    );
    if (top) return problems;
    const at = findPlace(["disclaimers"]);
    return [
      ...problems,
      problem(at, "guide without a disclaimer at its top", "one with `placement: top`", "add it to `disclaimers`"),
    ];
  },
};
