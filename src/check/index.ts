export { check } from "./check.ts";
export type { CheckContext, CheckedEntry, CheckFacts, PublishedId, SourceText } from "./check-context.ts";
export type { CheckedFile, CheckOptions, CheckResult } from "./check-result.ts";
export { type Checker, createChecker } from "./create-checker.ts";
export type { Prose } from "./prose.ts";
export { type RemarkFileSet, remarkCheck, remarkCheck as default } from "./remark-check.ts";
export type { ContentRule, EntryRule, Finding, Rule, RuleExample } from "./rule.ts";
export { rules } from "./rules/index.ts";
