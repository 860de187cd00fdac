import type { CheckFacts } from "../../check/check-context.ts";
import { type Checker, createChecker } from "../../check/create-checker.ts";
import { fileRules } from "../../check/file-rules.ts";
import { rules } from "../../check/rules/index.ts";
import { noteRuleIds } from "../../notes/note-rule-ids.ts";
import type { ReportedRule } from "../../report/reporter.ts";
import type { SourceFile } from "../../source/parse-entry.ts";

/** Every rule that a file can break, as a report describes it. */
export const reportedRules: readonly ReportedRule[] = [...fileRules, ...rules];

/** Make the checker of a run, with hints on plain language where they are wanted. */
export async function makeChecker(
  facts: Partial<CheckFacts>,
  exceptions: SourceFile | undefined,
  notes: boolean,
): Promise<Checker> {
  const hints = notes ? (await import("../../notes/note-rules.ts")).noteRules : [];
  return createChecker({ ...facts, rules: [...rules, ...hints], exceptions, leftOut: notes ? [] : noteRuleIds });
}
