import { describe, expect, test } from "vitest";
import { limits } from "../../src/source/limits.ts";
import { listProblemsWith } from "./list-problems.ts";

const split = "split the entry";
const flat = "write lists and fields side by side";
const marks = "runs of `*`, `_`, `~`, `[`, `]`, `!`, `<`, `&` or backticks in the body";

describe("limits", () => {
  test("are few and fixed", () => {
    expect(Object.values(limits).map(({ rule, most }) => `${rule} ${most}`)).toEqual([
      ...["small-file 131072", "small-front-matter 32768", "few-fields 400", "small-body 32768"],
      ...["few-lines 1000", "few-marks 1000", "shallow-nesting 16", "quick-file 2"],
    ]);
  });
});

describe("countBeforeParsing", () => {
  test.each([
    [
      "front matter",
      { 5: `safetyCheck: ${"x".repeat(32_768)}` },
      `2:1 small-front-matter: Unexpected 32888 characters of front matter, expected at most 32768, move prose into the body or ${split}`,
    ],
    [
      "fields",
      { 5: Array.from({ length: 401 }, (_, index) => `f${index}:`).join("\n") },
      `2:1 few-fields: Unexpected 407 fields in the front matter, expected at most 400, ${split}`,
    ],
    [
      "body",
      { 10: "x".repeat(32_768) },
      `7:1 small-body: Unexpected 32780 characters in the body, expected at most 32768, ${split}`,
    ],
    [
      "lines",
      { 10: "a\n=\n".repeat(600) },
      `7:1 few-lines: Unexpected 1205 lines in the body, expected at most 1000, ${split}`,
    ],
    [
      "brackets in the front matter",
      { 2: `name: ${"[".repeat(17)}${"]".repeat(17)}` },
      `2:1 shallow-nesting: Unexpected 17 levels of nesting, expected at most 16, ${flat}`,
    ],
    [
      "braces in the front matter",
      { 2: `name: ${"{a: ".repeat(9)}${"[".repeat(8)}${"]".repeat(8)}${"}".repeat(9)}` },
      `2:1 shallow-nesting: Unexpected 17 levels of nesting, expected at most 16, ${flat}`,
    ],
    [
      "lists in the front matter",
      { 2: `name:\n  ${"- ".repeat(40)}x` },
      `2:1 shallow-nesting: Unexpected 21 levels of nesting, expected at most 16, ${flat}`,
    ],
    [
      "indents in the front matter",
      { 2: `name:\n${" ".repeat(65)}x: y` },
      `2:1 shallow-nesting: Unexpected 17 levels of nesting, expected at most 16, ${flat}`,
    ],
    [
      "block quotes",
      { 10: `${">".repeat(17)} x` },
      `7:1 shallow-nesting: Unexpected 17 levels of nesting, expected at most 16, ${flat}`,
    ],
    [
      "lists in the body",
      { 10: `${"- ".repeat(9)}${"1. ".repeat(8)}x` },
      `7:1 shallow-nesting: Unexpected 17 levels of nesting, expected at most 16, ${flat}`,
    ],
    [
      "indents in the body",
      { 10: `${" ".repeat(136)}- x` },
      `7:1 shallow-nesting: Unexpected 17 levels of nesting, expected at most 16, ${flat}`,
    ],
    [
      "marks",
      { 10: "*a_ ".repeat(501) },
      `7:1 few-marks: Unexpected 1002 ${marks}, expected at most 1000, write plain text`,
    ],
  ])("refuses too many or too deep %s", (_, lines, problem) => {
    expect(listProblemsWith(lines)).toEqual([problem]);
  });

  test("reports every limit that a file breaks", () => {
    const lines = { 2: `name: ${"[".repeat(17)}${"]".repeat(17)}`, 10: `${">".repeat(17)} x ${"*a_ ".repeat(501)}` };
    expect(listProblemsWith(lines).map((problem) => problem.split(",")[0])).toEqual([
      "2:1 shallow-nesting: Unexpected 17 levels of nesting",
      "7:1 few-marks: Unexpected 1002 runs of `*`",
      "7:1 shallow-nesting: Unexpected 17 levels of nesting",
    ]);
  });

  test("lets what is just small enough through to the parser", () => {
    expect(listProblemsWith({ 10: Array.from({ length: 11 }, () => "x\\*".repeat(80)).join("\n\n") })).toEqual([]);
    expect(listProblemsWith({ 2: `name: Bathtub\naliases: ${"[".repeat(16)}${"]".repeat(16)}` })).toEqual([
      `3:11 schema: Unexpected \`${"[".repeat(15)}${"]".repeat(15)}\` for \`aliases[0]\`, expected text of at most 65 characters`,
    ]);
  });

  test.each([
    ["30 000 characters of emphasis", { 10: "*a_ ".repeat(7500) }],
    ["thousands of underlined headings", { 10: "a\n=\n".repeat(7500) }],
    ["thousands of items", { 10: "- a\n".repeat(7500) }],
    ["thousands of open brackets", { 2: `name: ${"[".repeat(30_000)}` }],
    ["thousands of commas", { 2: `name: [${",".repeat(30_000)}` }],
    ["thousands of block quotes", { 10: `${">".repeat(30_000)} x` }],
    ["thousands of fields", { 2: "a:\n".repeat(9000) }],
    ["thousands of names in a row", { 2: `name: {${"a,".repeat(9000)}}` }],
  ])("answers quickly to %s", (_, lines) => {
    const started = performance.now();
    expect(listProblemsWith(lines)).not.toEqual([]);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
