import { expect } from "vitest";
import { parseEntry } from "../../src/source/parse-entry.ts";
import { changeLines } from "./change-lines.ts";
import type { GoodPath } from "./good-files.ts";

/** How every message is worded: what stands there, what should, and perhaps what to do; one line, no full stop. */
const grammar = /^Unexpected [^\p{Cc}]+, expected [^\p{Cc}]+[^.\p{Cc}]$/u;

/**
 * Parse a file and write its messages, a line each: `line:column rule: reason`. Every message is held to the grammar
 * and to what all messages carry, so each case of each test checks that too.
 */
export function listProblems(value: string | Uint8Array, path: string = "data/equipment/bathtub.md"): string[] {
  return parseEntry({ path, value }).messages.map((message) => {
    const { line, column, ruleId, reason } = message;
    expect(reason).toMatch(grammar);
    expect(message).toMatchObject({ source: "remedykit", fatal: true, file: path, name: `${path}:${line}:${column}` });
    expect(`${line}:${column} ${ruleId}`).toMatch(/^[1-9]\d*:[1-9]\d* [a-z]+(?:-[a-z0-9]+)+$|schema$/);
    return `${line}:${column} ${ruleId}: ${reason}`;
  });
}

/** List the problems of a good file with some of its lines changed. */
export function listProblemsWith(
  lines: Readonly<Record<number, string | undefined>>,
  path: GoodPath = "data/equipment/bathtub.md",
): string[] {
  return listProblems(changeLines(path, lines), path);
}
