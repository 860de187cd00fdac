import type * as z from "zod";
import { findNearest } from "../words/find-nearest.ts";
import { fieldsAt } from "./fields-at.ts";
import type { Path } from "./find-yaml-place.ts";
import { formatPath } from "./format-path.ts";
import type { IssueContext } from "./issue-context.ts";
import { valueAt } from "./value-at.ts";

const toPath = (path: readonly PropertyKey[]): Path => path.map((step) => (typeof step === "symbol" ? "" : step));

/** Drop the issue of a missing field where a misspelt one stands for it: to mend the one is to mend the other. */
export function dropMisspelt(issues: readonly z.core.$ZodIssue[], context: IssueContext): z.core.$ZodIssue[] {
  const meant = new Set<string>();
  for (const issue of issues) {
    if (issue.code !== "unrecognized_keys") continue;
    const path = toPath(issue.path);
    for (const key of issue.keys) {
      const nearest = findNearest(key, fieldsAt(path, context));
      if (nearest !== undefined) meant.add(formatPath([...path, nearest]));
    }
  }
  return issues.filter(
    ({ code, path }) =>
      code === "unrecognized_keys" || valueAt(context.data, path) !== undefined || !meant.has(formatPath(toPath(path))),
  );
}
