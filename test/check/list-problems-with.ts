import { check } from "../../src/check/check.ts";
import type { Kind } from "../../src/schema/vocabulary/kind.ts";
import { putLines } from "./put-lines.ts";
import { rightContent, rightPath } from "./right-content.ts";

/** Put lines into the right entry of a kind, one part after the other. */
export function putIntoRight(kind: Kind, ...parts: readonly string[]): Record<string, string> {
  const path = rightPath(kind);
  return { [path]: parts.reduce(putLines, rightContent[path] ?? "") };
}

/** Check the right entries with some files changed or added; a line for each problem of a rule: `line:column reason`. */
export function listProblemsWith(rule: string, changed: Readonly<Record<string, string>>): string[] {
  const content = { ...rightContent, ...changed };
  const { files } = check(
    Object.entries(content).map(([path, value]) => ({ path, value })),
    { today: "2026-11-26" },
  );
  return files.flatMap(({ messages }) =>
    messages.filter(({ ruleId }) => ruleId === rule).map(({ line, column, reason }) => `${line}:${column} ${reason}`),
  );
}
