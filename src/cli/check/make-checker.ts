import type { CheckFacts } from "../../check/check-context.ts";
import { type Checker, createChecker } from "../../check/create-checker.ts";
import { fileRules } from "../../check/file-rules.ts";
import type { EntryRule } from "../../check/rule.ts";
import { rules } from "../../check/rules/index.ts";
import { noteRuleIds } from "../../notes/note-rule-ids.ts";
import type { ReportedRule } from "../../report/reporter.ts";
import type { SourceFile } from "../../source/parse-entry.ts";

/** Load the hints on plain language, where they are wanted. */
async function loadHints(notes: boolean): Promise<readonly EntryRule[]> {
  return notes ? (await import("../../notes/note-rules.ts")).noteRules : [];
}

/** List every rule that files are held against, as a report describes it. */
export async function listReportedRules(notes: boolean): Promise<readonly ReportedRule[]> {
  return [...fileRules, ...rules, ...(await loadHints(notes))];
}

/** Make the checker of a run, with hints on plain language where they are wanted. */
export async function makeChecker(
  facts: Partial<CheckFacts>,
  exceptions: SourceFile | undefined,
  notes: boolean,
): Promise<Checker> {
  const all = [...rules, ...(await loadHints(notes))];
  return createChecker({ ...facts, rules: all, exceptions, leftOut: notes ? [] : noteRuleIds });
}
