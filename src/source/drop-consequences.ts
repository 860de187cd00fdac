import type * as z from "zod";

/** Drop issues that only follow from others: a second one about the same value, or a rule over values that are wrong themselves. */
export function dropConsequences(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const at = (path: readonly PropertyKey[]) => path.map(String).join(".");
  const mistyped = new Set(issues.filter(({ code }) => code === "invalid_type").map(({ path }) => at(path)));
  const owners = new Set(issues.filter(({ code }) => code !== "custom").map(({ path }) => at(path.slice(0, -1))));
  return issues.filter(({ code, path }) => {
    if (code === "custom") return !owners.has(at(path.slice(0, -1))) && !owners.has(at(path));
    return code === "invalid_type" || !mistyped.has(at(path));
  });
}
