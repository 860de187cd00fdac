import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { fileRules } from "../../src/check/file-rules.ts";
import type { RuleExample } from "../../src/check/rule.ts";
import { rules } from "../../src/check/rules/index.ts";
import { putLines } from "./put-lines.ts";
import { rightContent, rightPath } from "./right-content.ts";

const today = "2026-11-26";

/** Put lines into the right entry of a kind, check all right entries, and list what is said. */
function checkLines({ kind, beside = {} }: RuleExample, lines: string) {
  const path = rightPath(kind);
  const text = putLines(rightContent[path] ?? "", lines);
  const content = { ...rightContent, ...mapPaths(beside), [path]: text };
  const { files } = check(
    Object.entries(content).map(([each, value]) => ({ path: each, value })),
    { today },
  );
  // Of two entries that are alike, both are told; what an example is about is said in its own file.
  return { text, messages: files.flatMap((file) => (file.path === path ? file.messages : [])) };
}

function mapPaths(beside: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(beside).map(([path, text]) => [`data/${path}`, text]));
}

/** The text of a file at the place of a message. */
function textAt(text: string, place: { start: { line: number; column: number } }, length: number): string {
  const line = text.split("\n")[place.start.line - 1] ?? "";
  return line.slice(place.start.column - 1, place.start.column - 1 + length);
}

test("the right entries keep every rule", () => {
  const files = Object.entries(rightContent).map(([path, value]) => ({ path, value }));
  expect(check(files, { today }).files.flatMap(({ messages }) => messages.map(String))).toEqual([]);
});

describe("the rules", () => {
  test("stand each in a file named after it, and are listed once", () => {
    const names = readdirSync(join(import.meta.dirname, "../../src/check/rules"), {
      recursive: true,
      encoding: "utf8",
    });
    const files = names
      .filter((name) => name.endsWith(".ts") && name !== "index.ts")
      .map((name) => basename(name, ".ts"));
    expect(rules.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  test("say what must be true, and why, in plain sentences", () => {
    for (const { about, why } of [...fileRules, ...rules]) {
      expect(about).toMatch(/^[A-Z].*\.$/);
      expect(why).toMatch(/^[A-Z].*\.$/);
    }
  });
});

describe.each([...fileRules, ...rules].filter(({ examples }) => examples.length > 0))(
  "$id",
  ({ id, severity, examples }) => {
    test.each(examples)("finds what is wrong in $wrong", (example) => {
      const { text, messages } = checkLines(example, example.wrong);
      expect(messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)).toEqual([`${id}: ${example.says}`]);
      const fatal = { error: true, warning: false, note: undefined }[severity];
      for (const message of messages) {
        expect(message.fatal).toBe(fatal);
        expect(message.place && "start" in message.place && textAt(text, message.place, example.at.length)).toBe(
          example.at,
        );
      }
    });

    test.each(examples)("accepts $right", (example) => {
      expect(checkLines(example, example.right).messages.map(String)).toEqual([]);
    });
  },
);
