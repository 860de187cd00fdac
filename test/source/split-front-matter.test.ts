import { describe, expect, test } from "vitest";
import { splitFrontMatter } from "../../src/source/split-front-matter.ts";
import { changeLines } from "./change-lines.ts";
import { listProblems, listProblemsWith } from "./list-problems.ts";

const expected = "expected front matter between two lines of `---`";
const first = `${expected}, start the file with a line of \`---\` and nothing else`;
const last = `${expected}, put a line of \`---\` and nothing else after the last field`;

describe("splitFrontMatter", () => {
  test("gives both halves and the line on which the body starts", () => {
    expect(splitFrontMatter("---\na: b\n\nc: d\n---\n\nText.\n")).toEqual({
      halves: { frontMatter: "a: b\n\nc: d", body: "\nText.\n", bodyLine: 6 },
    });
    expect(splitFrontMatter("---\n---")).toEqual({ halves: { frontMatter: "", body: "", bodyLine: 3 } });
  });

  test("leaves a `---` in the body to the body", () => {
    expect(splitFrontMatter("---\na: b\n---\n---\n")).toEqual({
      halves: { frontMatter: "a: b", body: "---\n", bodyLine: 4 },
    });
  });

  test.each(["", " ", "\n\n  \n", "\ufeff"])("refuses an empty file: %j", (value) => {
    expect(listProblems(value)).toEqual([
      `1:1 front-matter: Unexpected empty file, ${expected}, write the fields of the entry between them`,
    ]);
  });

  test.each(["--- ", " ---", "----", "--", "---js", "---yaml", "--- # x", "+++", "Hello", "# Hello", "name: Bathtub"])(
    "refuses %j as the first line",
    (line) => {
      expect(listProblemsWith({ 1: line })).toEqual([`1:1 front-matter: Unexpected \`${line}\` on line 1, ${first}`]);
    },
  );

  test.each(["", " "])("refuses a blank line before the front matter: %j", (line) => {
    expect(listProblemsWith({ 1: `${line}\n---` })).toEqual([`1:1 front-matter: Unexpected blank line, ${first}`]);
  });

  test.each(["--- ", " ---", "----", "...", "... "])("refuses %j as its end, at that line", (line) => {
    expect(listProblemsWith({ 6: line })).toEqual([
      `6:1 front-matter: Unexpected \`${line}\` as the end of the front matter, ${last}`,
    ]);
  });

  test("refuses front matter without an end", () => {
    const problem = `1:1 front-matter: Unexpected front matter without an end, ${last}`;
    expect(listProblemsWith({ 6: undefined })).toEqual([problem]);
    expect(listProblems("---")).toEqual([problem]);
    expect(listProblems(changeLines("data/equipment/bathtub.md").slice(0, 40))).toEqual([problem]);
  });

  test("runs nothing that calls itself JavaScript", () => {
    expect(listProblems("---js\n{ name: process.exit(1) }\n---\n")).toEqual([
      `1:1 front-matter: Unexpected \`---js\` on line 1, ${first}`,
    ]);
  });

  test.each([
    ["no fields", "---\n---\n", "empty front matter"],
    ["a comment alone", "---\n# name: x\n---\n", "empty front matter"],
    ["a word", "---\nBathtub\n---\n", "`Bathtub` as front matter"],
    ["a list", "---\n- a\n- b\n---\n", '`["a","b"]` as front matter'],
    ["a number", "---\n5\n---\n", "`5` as front matter"],
  ])("refuses front matter with %s", (_, value, found) => {
    expect(listProblems(value)).toEqual([
      `1:1 front-matter: Unexpected ${found}, expected fields, one a line, write \`name: value\``,
    ]);
  });
});
