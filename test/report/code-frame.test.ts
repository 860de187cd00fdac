import { describe, expect, test } from "vitest";
import { codeFrame } from "../../src/report/code-frame.ts";
import { textWidth } from "../../src/report/text-width.ts";

const frame = (text: string, column: number, endColumn: number, endLine = 1) =>
  codeFrame(text.split("\n"), { line: 1, column, endLine, endColumn });

describe("codeFrame", () => {
  test.each([
    ["a word", "name: Heat", 7, 11, "name: Heat", "      ^^^^"],
    ["a place without a width", "name: Heat", 7, 7, "name: Heat", "      ^"],
    ["the end of a line", "name:", 6, 6, "name:", "     ^"],
    ["a place beyond the end of a line", "name:", 40, 50, "name:", "     ^"],
    ["tabs", "\tname:\tHeat", 8, 12, "  name:  Heat", "         ^^^^"],
    ["a tab itself", "\tname", 1, 2, "  name", "^^"],
    ["wide characters", "名前: 暖かい", 5, 8, "名前: 暖かい", "      ^^^^^^"],
    ["marks that have no width", "cafe\u0301 bar", 7, 10, "cafe\u0301 bar", "     ^^^"],
    ["pictures", "🦵🏽 leg", 6, 9, "🦵🏽 leg", "     ^^^"],
    ["control characters", "a\u001b[31mb c", 9, 10, "a\\u{1b}[31mb c", "             ^"],
    ["characters that turn text around", "a\u202eb", 3, 4, "a\\u{202e}b", "         ^"],
    ["backticks as they are", "`a` b", 5, 6, "`a` b", "    ^"],
  ])("shows %s", (_, text, column, endColumn, line, marks) => {
    expect(frame(text, column, endColumn)).toEqual({ line, marks });
  });

  test("marks the rest of the line where the place ends on a later one", () => {
    expect(frame("summary: One  \n  two.", 10, 3, 2)).toEqual({ line: "summary: One", marks: "         ^^^" });
  });

  test("shows nothing for an empty line and for one that is not there", () => {
    expect([
      frame("", 1, 1),
      frame("  ", 1, 1),
      codeFrame([], { line: 9, column: 1, endLine: 9, endColumn: 1 }),
    ]).toEqual([undefined, undefined, undefined]);
  });

  test("shows 100 columns whole", () => {
    expect(frame("x".repeat(100), 100, 101)?.line).toBe("x".repeat(100));
  });

  test("cuts a long line around the place", () => {
    const text = `${"a".repeat(300)} here ${"b".repeat(300)}`;
    expect(frame(text, 302, 306)).toEqual({
      line: `…${"a".repeat(29)} here ${"b".repeat(63)}…`,
      marks: `${" ".repeat(31)}^^^^`,
    });
  });

  test("cuts a long line at its end, with the place at its start or its end", () => {
    expect(frame("a".repeat(300), 1, 4)).toEqual({ line: `${"a".repeat(98)}…`, marks: "^^^" });
    expect(frame("a".repeat(300), 298, 301)).toEqual({ line: `…${"a".repeat(98)}`, marks: `${" ".repeat(96)}^^^` });
  });

  test("cuts a long place", () => {
    expect(frame("a".repeat(300), 1, 301)).toEqual({ line: `${"a".repeat(98)}…`, marks: "^".repeat(98) });
  });

  test("is as quick for a line of 10 million characters as for a short one", () => {
    const lines = ["界".repeat(10_000_000)];
    const start = performance.now();
    for (let column = 1; column < 10_000_000; column += 10_000) {
      const { line = "" } = codeFrame(lines, { line: 1, column, endLine: 1, endColumn: column + 5 }) ?? {};
      expect(textWidth(line)).toBeLessThanOrEqual(100);
    }
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
