import { check } from "../../src/check/check.ts";
import type { CheckOptions } from "../../src/check/check-result.ts";
import { putLines } from "./put-lines.ts";
import { rightContent } from "./right-content.ts";

/** The text of a right entry, by its path, with some lines put into it. */
export function withLines(path: string, lines: string): string {
  return putLines(rightContent[path] ?? "", lines);
}

/**
 * Check the right entries with some files changed or added by rules of choice, on 26 November 2026; a line a problem:
 * `path:line:column: reason`.
 */
export function listRightProblems(changed: Readonly<Record<string, string>>, options: CheckOptions): string[] {
  const files = Object.entries({ ...rightContent, ...changed }).map(([path, value]) => ({ path, value }));
  return check(files, { today: "2026-11-26", ...options }).files.flatMap(({ messages }) =>
    messages.map(({ name, reason }) => `${name}: ${reason}`),
  );
}
