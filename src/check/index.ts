export { type CheckedFile, type CheckResult, check } from "./check.ts";
export type { CheckContext, Rule } from "./rule.ts";
export { rules } from "./rules/index.ts";
