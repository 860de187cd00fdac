import { check } from "../../src/check/check.ts";
import type { Rule } from "../../src/check/rule.ts";
import { rules as allRules } from "../../src/check/rules/index.ts";
import { goodFiles } from "../source/good-files.ts";

const muscle = `---
name: Soleus
review: {reviewedOn: 2026-11-23, nextReviewOn: 2027-11-23, by: none-yet}
plainName: lower calf muscle
level: muscle
---
`;

/** A small content folder that is right: each file by its path. */
export const goodContent: Readonly<Record<string, string>> = { "data/muscles/soleus.md": muscle, ...goodFiles };

/** Turn texts by their paths into files, in the order of the object. */
export function toFiles(content: Readonly<Record<string, string>>) {
  return Object.entries(content).map(([path, value]) => ({ path, value }));
}

/**
 * Check the small content folder with some files changed or added, by all rules or some of them; a line a problem:
 * `path:line:column rule: reason`.
 */
export function listProblemsOf(
  changed: Readonly<Record<string, string>> = {},
  rules: readonly Rule[] = allRules,
): string[] {
  const { files } = check(toFiles({ ...goodContent, ...changed }), { rules });
  return files.flatMap(({ messages }) => messages.map(({ name, ruleId, reason }) => `${name} ${ruleId}: ${reason}`));
}
