import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kindFolders, kinds } from "../../src/schema/vocabulary/kind.ts";
import { parseEntry } from "../../src/source/parse-entry.ts";
import { changeLines } from "./change-lines.ts";
import { listProblems, listProblemsWith } from "./list-problems.ts";

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(..."\t\n\r :-[]{}#&*!|>'\"%@`,?<=~.abc\u0000\u001b\u0085\u202e\u2028\ufeff"),
    maxLength: 60,
  }),
);
const anyPath = fc
  .tuple(fc.constantFrom(...kinds), anyText)
  .map(([kind, name]) => `data/${kindFolders[kind]}/${name}.md`);

/** Every word of a message that a person or a log may be shown. */
const shownBy = (value: string | Uint8Array, path = "data/equipment/bathtub.md") =>
  parseEntry({ path, value }).messages.flatMap(({ reason, note, actual, expected }) => [
    reason,
    ...[note, actual, ...(expected ?? [])].filter((word) => typeof word === "string"),
  ]);

/** A character that could forge a line of a log or turn text around. */
const unsafe = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;

describe("parseEntry of hostile text", () => {
  test("never throws and shows nothing unsafe, whatever the file holds", () => {
    fc.assert(
      fc.property(anyText, anyText, (front, body) => {
        for (const value of [
          front,
          `---\n${front}\n---\n${body}`,
          `---\nname: x\n${front}\n---\n\n## About\n\n${body}\n`,
        ]) {
          expect(shownBy(value).filter((word) => unsafe.test(word))).toEqual([]);
        }
      }),
    );
  });

  test("never throws and words every message the same way, whatever a field holds", () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom("name", "summary", "review", "aliases", "facts", "nonsense"),
        (text, field) => {
          const value = changeLines("data/equipment/bathtub.md", { 5: `${field}: ${JSON.stringify(text)}` });
          expect(listProblems(value).filter((problem) => unsafe.test(problem))).toEqual([]);
          expect(shownBy(value).filter((word) => unsafe.test(word))).toEqual([]);
        },
      ),
    );
  });

  test("never throws, whatever the name of a field, an id or a heading is", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const name = JSON.stringify(text);
        const lines = { 2: `${name}: 1\n${name}: 2`, 3: `review: {${name}: {${name}: 1}}`, 8: `## ${text}` };
        expect(listProblemsWith(lines).filter((problem) => unsafe.test(problem))).toEqual([]);
        const says = changeLines("data/articles/cramps.md", { 9: `  ${name}: 1`, 10: `  ${name}: {${name}: 1}` });
        expect(shownBy(says, "data/articles/cramps.md").filter((word) => unsafe.test(word))).toEqual([]);
      }),
    );
  });

  test("never throws, whatever the bytes or the path are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), anyPath, (bytes, path) => {
        expect(shownBy(bytes, path).filter((word) => unsafe.test(word))).toEqual([]);
      }),
    );
  });

  test("gives no entry for a file with a message, and an entry for one without", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const value = changeLines("data/equipment/bathtub.md", { 4: `summary: ${text}`, 10: text });
        const { entry, messages } = parseEntry({ path: "data/equipment/bathtub.md", value });
        expect(entry === undefined).toBe(messages.length > 0);
      }),
    );
  });

  test("lets no value become a line of its own in a log", () => {
    const [problem = ""] = listProblemsWith({ 2: 'name: "x\\n::error file=a::b\\u202e`\\u001b[31m"' });
    expect(problem).toBe(
      "2:7 schema: Unexpected `x\\u{a}::error file=a::b\\u{202e}\\u{60}\\u{1b}[31m` for `name`, expected one line of plain text without spaces at its ends",
    );
  });
});
