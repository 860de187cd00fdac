import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { rightContent } from "./right-content.ts";
import { type SeededMistake, seededMistakes } from "./seeded-mistakes.ts";

/** Put a mistake into the right content, and tell the lines and columns that the message must point at. */
function seedInto({ path, from, to }: SeededMistake) {
  const right = rightContent[path] ?? "";
  const parts = right.split(from);
  if (parts.length < 2) throw new Error(`${path} has no ${from}`);
  const marked = right.replace(from, () => to);
  const point = (mark: string) => {
    const lines = marked.slice(0, marked.indexOf(mark)).replace("«", "").split("\n");
    return `${lines.length}:${(lines.at(-1) ?? "").length + 1}`;
  };
  const files = Object.entries({ ...rightContent, [path]: marked.replace(/[«»]/g, "") });
  return { start: point("«"), files: files.map(([name, value]) => ({ path: name, value })) };
}

describe("of 40 mistakes", () => {
  test("there are 40", () => {
    expect(seededMistakes.length).toBe(40);
    expect(new Set(seededMistakes.map(({ mistake }) => mistake)).size).toBe(40);
  });

  test.each(seededMistakes)("a $mistake is said at its place, with what to do, and nothing else is said", (seeded) => {
    const { start, files } = seedInto(seeded);
    const said = check(files, { today: "2026-11-26" }).files.flatMap(({ path, messages }) =>
      messages.map(({ line, column, ruleId, reason }) => ({ path, at: `${line}:${column}`, ruleId, reason })),
    );
    const { path, rule: ruleId, says, also } = seeded;
    const expected = [{ at: start, says }, ...(also ? [also] : [])];
    expect(said).toEqual(expected.map(({ at, says: reason }) => ({ path, at, ruleId, reason })));
  });
});
