import { describe, expect, test } from "vitest";
import { listProblems, listProblemsWith } from "./list-problems.ts";

const refused = (place: string, found: string, advice: string) =>
  `${place} plain-yaml: Unexpected ${found}, expected plain values, ${advice}`;
const afterEnd =
  'valid-yaml: Unexpected text after the end of a value, expected the next field on a new line, put the whole value in double quotes: `"it\'s"`';
const tag = "valid-yaml: Unexpected tag that starts with `!`, expected a plain value, remove the tag";

describe("findForbiddenYaml", () => {
  test.each([
    ["an alias of nothing", { 2: "name: *n" }, refused("2:7", "reference `*n`", "write the value out")],
    ["an anchor on a text", { 2: "name: &n Bathtub" }, refused("2:7", "anchor `&n`", "remove it")],
    [
      "words cut off as a comment",
      { 2: "name: Bathtub for 2 #1 of all" },
      "2:21 plain-yaml: Unexpected comment `#1 of all` behind a text, expected the text alone, put the text in quotes where it belongs to it",
    ],
    [
      "an item that became a part of the text above",
      { 2: "name: Bathtub\naliases:\n  - bath\n   - tub" },
      "5:4 plain-yaml: Unexpected `-` that goes on with the text above, expected an item of its own, give the line the indent of the items beside it",
    ],
    ["an anchor on fields", { 3: "review: &r {by: none-yet}" }, refused("3:9", "anchor `&r`", "remove it")],
    ["an anchor on a list", { 2: "aliases: &a [bath]" }, refused("2:10", "anchor `&a`", "remove it")],
    ["a merge key", { 2: "name: Bathtub\n<<: {by: x}" }, refused("3:1", "merge `<<`", "write the fields out")],
    ["a tag of YAML", { 2: "name: !!str Bathtub" }, refused("2:7", "tag `!!str`", "remove it")],
    ["a tag on fields", { 4: "summary: !!set {a}" }, refused("4:10", "tag `!!set`", "remove it")],
    ["a tag on bytes", { 4: "summary: !!binary aGk=" }, refused("4:10", "tag `!!binary`", "remove it")],
    ["a tag without a name", { 2: "name: ! Bathtub" }, refused("2:7", "tag `!`", "remove it")],
    ["a list as a name", { 2: "? [a, b]\n: c" }, refused("2:3", "field name that is a list", "use a word")],
    ["fields as a name", { 2: "name: {{a: b}: c}" }, refused("2:8", "field name that is a list", "use a word")],
    ["a field `__proto__`", { 2: "__proto__: {a: 1}" }, refused("2:1", "field `__proto__`", "use another name")],
    ["a `__proto__` inside", { 3: "review: {__proto__: 1}" }, refused("3:10", "field `__proto__`", "use another name")],
    ["a document end", { 5: "safetyCheck: x\n..." }, refused("6:1", "`...`", "remove the line")],
    ["a document start", { 5: "safetyCheck: x\n--- # more" }, refused("6:1", "`--- # more`", "remove the line")],
    ["a second document", { 4: "--- a: b" }, refused("4:1", "`--- a: b`", "remove the line")],
  ])("refuses %s", (_, lines, problem) => {
    expect(listProblemsWith(lines)).toEqual([problem]);
  });

  test.each([
    [
      "an alias and its anchor",
      { 2: "name: &n Bathtub", 4: "summary: *n" },
      [refused("2:7", "anchor `&n`", "remove it"), refused("4:10", "reference `*n`", "write the value out")],
    ],
    [
      "an alias as a name",
      { 2: "*n : x" },
      [
        refused("2:1", "field name that is a list", "use a word"),
        refused("2:1", "reference `*n`", "write the value out"),
      ],
    ],
    [
      "a tag of a program",
      { 4: "summary: !!js/function x" },
      [`4:10 ${tag}`, refused("4:10", "tag `!!js/function`", "remove it")],
    ],
    ["a tag of its own", { 3: "review: !own {a: b}" }, [`3:9 ${tag}`, refused("3:9", "tag `!own`", "remove it")]],
    [
      "a directive",
      { 2: "%YAML 1.1\nname: x" },
      [
        refused("2:1", "`%YAML 1.1`", "remove the line"),
        "3:1 valid-yaml: Unexpected text that is no field, expected plain YAML, write `name: value`",
      ],
    ],
    [
      "words after a document end",
      { 5: "safetyCheck: x\n... words" },
      [refused("6:1", "`... words`", "remove the line"), `6:5 ${afterEnd}`],
    ],
  ])("refuses %s", (_, lines, problems) => {
    expect(listProblemsWith(lines)).toEqual(problems);
  });

  test("names the first line of a field that is repeated", () => {
    const second = (place: string, name: string, line: number) =>
      `${place} unique-fields: Unexpected second \`${name}\`, expected it once: it stands on line ${line}, remove one of the two`;
    expect(listProblemsWith({ 4: "summary: A\nname: Bath\nsummary: B\nname: C" })).toEqual([
      second("5:1", "name", 2),
      second("6:1", "summary", 4),
      second("7:1", "name", 2),
    ]);
    expect(
      listProblemsWith({ 3: "review: {reviewedOn: 2026-11-23, by: none-yet, nextReviewOn: 2027-11-23, by: doctor}" }),
    ).toEqual([second("3:74", "by", 3)]);
  });

  test("escapes the name of a field that is repeated, and of an anchor", () => {
    expect(listProblemsWith({ 4: 'summary: A\n"a\\n\\u202e": 1\n"a\\n\\u202e": 2' })[0]).toBe(
      "6:1 unique-fields: Unexpected second `a\\u{a}\\u{202e}`, expected it once: it stands on line 5, remove one of the two",
    );
    expect(listProblemsWith({ 2: "name: &\u202e x" })).toEqual([refused("2:7", "anchor `&\\u{202e}`", "remove it")]);
  });

  test("treats `constructor` and its like as fields that nobody knows", () => {
    expect(listProblemsWith({ 2: "name: Bathtub\nconstructor: x\ntoString: y\nhasOwnProperty: z" })).toEqual(
      [
        ["3:1", "constructor"],
        ["4:1", "toString"],
        ["5:1", "hasOwnProperty"],
      ].map(
        ([place, name]) =>
          `${place} known-fields: Unexpected field \`${name}\`, expected a field of an equipment, remove it or move it where it belongs`,
      ),
    );
  });

  test("changes nothing outside the entry", () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    listProblems("---\n__proto__: {polluted: true}\nconstructor: {prototype: {polluted: true}}\n---\n");
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });

  test("allows signs inside a text that would be forbidden at its start", () => {
    expect(listProblemsWith({ 2: "name: A & b *c* !d <<e 50%", 4: 'summary: "%a"' })).toEqual([]);
  });
});
