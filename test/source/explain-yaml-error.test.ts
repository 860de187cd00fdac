import { describe, expect, test } from "vitest";
import { parseEntry } from "../../src/source/parse-entry.ts";
import { changeLines } from "./change-lines.ts";
import { listProblems, listProblemsWith } from "./list-problems.ts";

const noField =
  "Unexpected line that is no field, expected a name, `: ` and a value, put a space after the colon and check the indent";
const twoFields =
  'Unexpected second `: ` on one line, or a line that is indented too far, expected one field a line, put the text in quotes: `name: "One: two"`';
const indent =
  "Unexpected line with another indent than the one above, expected fields of one thing in one column, check the spaces at its start";
const tab =
  "Unexpected tab before a field, expected spaces, replace the tab with as many spaces as the fields beside it have";
const odd = (code: string) =>
  `Unexpected sign U+${code} that looks like a space, expected a plain space, delete it and press the space bar`;
const notClosed = (opening: string, closing: string) =>
  `Unexpected \`${opening}\` that is not closed, expected \`${closing}\` on the same line, write it at the end of the value`;

describe("explainYamlError", () => {
  test.each([
    ["a tab before a field", { 3: "review:\n\tby: none-yet" }, [`4:1 valid-yaml: ${tab}`]],
    ["a second colon", { 2: "name: Bathtub: large" }, [`2:7 valid-yaml: ${twoFields}`]],
    ["three words with colons", { 4: "a: b: c" }, [`4:4 valid-yaml: ${twoFields}`]],
    ["a field that is indented too far", { 4: "  summary: A bathtub." }, [`4:1 valid-yaml: ${indent}`]],
    ["no space after the first colon", { 2: "name:Bathtub" }, [`2:1 valid-yaml: ${noField}`]],
    ["no space after a colon", { 4: "summary:A bathtub." }, [`4:1 valid-yaml: ${noField}`]],
    ["no space after the last colon", { 5: "safetyCheck:Test it." }, [`5:1 valid-yaml: ${noField}`]],
    ["a line of words", { 5: "safetyCheck: Test it.\nand again" }, [`6:1 valid-yaml: ${noField}`]],
    [
      "a space that does not break behind a colon",
      { 4: "summary:\u00a0A bathtub." },
      [`4:9 valid-yaml: ${odd("00A0")}`],
    ],
    ["such a space before a field", { 4: "\u3000summary: A bathtub." }, [`4:1 known-fields: ${odd("3000")}`]],
    ["an unclosed list", { 2: "name: Bathtub\naliases: [bath, tub" }, [`3:10 valid-yaml: ${notClosed("[", "]")}`]],
    ["an unclosed list in a list", { 2: "aliases: [bath, [tub]" }, [`2:10 valid-yaml: ${notClosed("[", "]")}`]],
    ["an unclosed list at the end", { 5: "aliases: [bath" }, [`5:10 valid-yaml: ${notClosed("[", "]")}`]],
    ["unclosed fields on one line", { 3: "review: {by: none-yet" }, [`3:9 valid-yaml: ${notClosed("{", "}")}`]],
    ["an unclosed double quote", { 2: 'name: "Bathtub' }, [`2:7 valid-yaml: ${notClosed('"', '"')}`]],
    ["an unclosed single quote", { 4: "summary: 'A bathtub." }, [`4:10 valid-yaml: ${notClosed("'", "'")}`]],
  ])("places %s", (_, lines, problems) => {
    expect(listProblemsWith(lines)).toEqual(problems);
  });

  test.each([
    [
      "an apostrophe in single quotes",
      { 4: "summary: 'it's'" },
      '4:14 valid-yaml: Unexpected text after the end of a value, expected the next field on a new line, put the whole value in double quotes: `"it\'s"`',
    ],
    [
      "a bracket too many",
      { 4: "aliases: [bath]]" },
      '4:16 valid-yaml: Unexpected text after the end of a value, expected the next field on a new line, put the whole value in double quotes: `"it\'s"`',
    ],
    [
      "a sign that YAML keeps to itself",
      { 4: "summary: @bath" },
      "4:10 valid-yaml: Unexpected sign at the start of a value, expected a letter, a digit or a quote, put the value in quotes",
    ],
    [
      "two commas",
      { 4: "aliases: [bath, , tub]" },
      "4:17 valid-yaml: Unexpected comma with no value before it, expected one comma between values, remove it",
    ],
    [
      "a missing comma",
      { 4: 'aliases: [bath, "tub" large]' },
      "4:23 valid-yaml: Unexpected value without a comma before it, expected a comma between values, add it or put the whole value in quotes",
    ],
    [
      "an indent that is neither one nor the other",
      { 3: "review:\n    by: none-yet\n  reviewedOn: 2026-11-23" },
      `5:1 valid-yaml: ${indent}`,
    ],
    [
      "an escape that there is not",
      { 4: 'summary: "\\q"' },
      "4:11 valid-yaml: Unexpected text that is no field, expected plain YAML, write `name: value`",
    ],
  ])("places %s", (_, lines, problem) => {
    expect(listProblemsWith(lines)).toEqual([problem]);
  });

  test("gives the words of the parser as background where it has none of its own", () => {
    const value = changeLines("data/equipment/bathtub.md", { 4: 'summary: "\\\u0007"' });
    const { messages } = parseEntry({ path: "data/equipment/bathtub.md", value });
    expect(messages.map(({ note }) => note)).toEqual(["The parser says `Invalid escape sequence \\\\u{7}`."]);
  });

  test("does not take a bracket in a text for one that is not closed", () => {
    expect(listProblemsWith({ 2: "name: Bathtub [large", 4: "\tsummary: x" })).toEqual([`4:1 valid-yaml: ${tab}`]);
  });

  test("reports one problem a line, and several lines", () => {
    expect(listProblemsWith({ 2: "name: @ `x`", 4: "summary: `x`", 5: "safetyCheck: a: b: c" })).toEqual([
      "2:7 valid-yaml: Unexpected sign at the start of a value, expected a letter, a digit or a quote, put the value in quotes",
      "4:10 valid-yaml: Unexpected sign at the start of a value, expected a letter, a digit or a quote, put the value in quotes",
      `5:14 valid-yaml: ${twoFields}`,
    ]);
  });
});

describe("a syntax error", () => {
  const broken = ["broken:x", 'broken: "x', "broken: [x", "broken: 'it's'", "broken: a: b", "broken: @x"];

  test.each(broken)("keeps the problems before it and hides false ones: %j", (line) => {
    const ofSyntax = listProblemsWith({ 4: line }).length;
    const problems = listProblemsWith({
      2: "nmae: Bathtub",
      3: "review: {reviewedOn: 2026-11-23, by: docter}",
      4: line,
    });
    expect(problems.slice(0, -ofSyntax).map((problem) => problem.split(",")[0])).toEqual([
      "2:1 known-fields: Unexpected field `nmae`",
      "3:9 required-fields: Unexpected missing `review.nextReviewOn`",
      "3:38 schema: Unexpected `docter` for `review.by`",
    ]);
    expect(problems.filter((problem) => /missing `(?:name|summary|safetyCheck)`/.test(problem))).toEqual([]);
  });

  test("does not make the rest of its own field missing or empty", () => {
    const inside = "review:\n  by: docter\n  bye: x\n\treviewedOn: 2026-11-23";
    expect(listProblemsWith({ 3: inside }).map((problem) => problem.split(",")[0])).toEqual([
      "4:7 schema: Unexpected `docter` for `review.by`",
      "5:3 known-fields: Unexpected field `bye`",
      "6:1 valid-yaml: Unexpected tab before a field",
    ]);
    expect(listProblemsWith({ 3: "review:\n\tby: none-yet" })).toEqual([`4:1 valid-yaml: ${tab}`]);
  });

  test("does not make a text too long that swallowed the lines after it", () => {
    expect(listProblemsWith({ 2: `name: "Bathtub`, 4: `summary: ${"x".repeat(100)}` })).toEqual([
      `2:7 valid-yaml: ${notClosed('"', '"')}`,
    ]);
  });

  test("hides nothing in the body", () => {
    const problems = listProblemsWith({ 2: "name:Bathtub", 8: "## About\n\n- x", 10: "x".repeat(701) });
    expect(problems).toEqual([
      `2:1 valid-yaml: ${noField}`,
      "10:1 plain-body: Unexpected list, expected plain paragraphs, write it as sentences",
      "12:1 schema: Unexpected 701 characters in `about[0]`, expected at most 700 characters",
    ]);
    expect(listProblemsWith({ 2: "name:Bathtub", 8: "", 10: "" })).toEqual([`2:1 valid-yaml: ${noField}`]);
  });

  test("leaves front matter that cannot be read at all to its own message", () => {
    expect(listProblems("---\nname: [\n---\n")).toEqual([`2:7 valid-yaml: ${notClosed("[", "]")}`]);
    expect(listProblems("---\n\tname\n---\n")).toEqual([`2:1 valid-yaml: ${tab}`]);
  });
});
