import { describe, expect, test } from "vitest";
import { renderJson } from "../../src/report/render-json.ts";
import { deadLink, fileWith, hint, sampleFiles } from "./sample-files.ts";

describe("renderJson", () => {
  test("gives the counts and every problem in order", () => {
    const { messages, ...counts } = JSON.parse(renderJson(sampleFiles));
    expect(counts).toEqual({ files: 3, valid: 2, withProblems: 1, errors: 2, warnings: 1, notes: 2 });
    const places = messages.map(({ file = "", line = 0, rule = "" }) => `${file}:${line} ${rule}`);
    expect(places).toEqual([
      "data/remedies/heat.md:1 single-words",
      "data/remedies/heat.md:2 short-sentences",
      "data/remedies/heat.md:3 known-ids",
      "data/remedies/heat.md:3 known-ids",
      "data/remedies/cold.md:1 single-words",
    ]);
  });

  test("gives all that is known of a problem", () => {
    expect(JSON.parse(renderJson([fileWith("a.md", deadLink, hint)])).messages).toEqual([
      {
        ...{ file: "a.md", line: 3, column: 13, endLine: 3, endColumn: 21, severity: "error", rule: "known-ids" },
        message: "Unexpected equipment `heat-pda`, expected a file `equipment/heat-pda.md`, did you mean `heat-pad`?",
        found: "equipment `heat-pda`",
        expected: ["a file `equipment/heat-pda.md`"],
        advice: "did you mean `heat-pad`?",
        note: "An id is the name of a file.\nIt has no `.md`.",
        url: "docs/rules.md#known-ids",
      },
      {
        ...{ file: "a.md", line: 1, column: 1, endLine: 1, endColumn: 1, severity: "note", rule: "single-words" },
        message: "Unexpected word `the` twice, expected it once",
        found: "word `the` twice",
        expected: ["the", "a"],
        url: "docs/rules.md#single-words",
      },
    ]);
  });

  test("keeps a path as it is, and writes what a terminal would obey as codes", () => {
    const path = "data/\u001b[31m\u009b\u202e\u{E0041}.md";
    const text = renderJson([fileWith(path, hint)]);
    expect(JSON.parse(text).messages[0].file).toBe(path);
    expect(/"file": (.*),/.exec(text)?.[1]).toBe('"data/\\u001b[31m\\u009b\\u202e\\udb40\\udc41.md"');
  });
});
