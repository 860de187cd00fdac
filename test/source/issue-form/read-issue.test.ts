import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kindFolders } from "../../../src/schema/vocabulary/kind.ts";
import { formKinds, listFormFields } from "../../../src/source/issue-form/form-field.ts";
import { readIssue } from "../../../src/source/issue-form/read-issue.ts";
import { parseEntry } from "../../../src/source/parse-entry.ts";
import { sayProblem } from "../../../src/source/say-problem.ts";
import { openEvidence } from "../sketch/open-evidence.ts";
import { fillForm } from "./fill-form.ts";

const today = "2026-11-26";

const heat = {
  name: "Warm socks",
  aliases: "bed socks\n* woollen socks",
  summary: "Socks that keep your feet warm in bed.",
  kindOfRemedy: "heat",
  conditions: "night-leg-cramps",
  goals: "stop-now, prevent",
  moments: "before-bed",
  minutes: "10 to 15",
  timesPerDay: "1",
  whoDecides: "self-care",
  about: "Warmth may ease a muscle.\nNobody has tested socks.\n\nWool keeps warm when damp.",
  steps: "1. Warm the socks.\n2. Put them on.",
};

/** Read the issue: the lines of the file, or the problems with their places. */
function read(value: string | Uint8Array): string[] {
  const issue = readIssue({ path: "issue.md", value }, today);
  if ("text" in issue) return issue.text.split("\n");
  return issue.problems.map((each) => `${each.place.start.line}:${each.place.start.column} ${sayProblem(each)}`);
}

describe("readIssue", () => {
  test("makes the file of the entry, with what editors must add marked", () => {
    expect(read(fillForm("remedy", heat))).toEqual([
      "---",
      "name: Warm socks",
      "aliases:",
      "  - bed socks",
      "  - woollen socks",
      "review: {reviewedOn: 2026-11-26, nextReviewOn: 2027-11-26, by: none-yet}",
      "summary: Socks that keep your feet warm in bed.",
      "kindOfRemedy: heat",
      "conditions: [night-leg-cramps]",
      "goals: [stop-now, prevent]",
      "moments: [before-bed]",
      "minutes: {min: 10, max: 15}",
      "timesPerDay: {min: 1, max: 1}",
      "whoDecides: self-care",
      "evidence:",
      ...openEvidence,
      "# TODO: add the reference that this source becomes: Our own notes",
      "---",
      "",
      "## About",
      "",
      "Warmth may ease a muscle. Nobody has tested socks.",
      "",
      "Wool keeps warm when damp.",
      "",
      "## Steps",
      "",
      "1. Warm the socks.",
      "2. Put them on.",
      "",
    ]);
  });

  test("keeps every source, and a conflict of interest that there is, for the editor", () => {
    const text = fillForm("remedy", { ...heat, sources: "Doe 2020\nhttps://a.b/c\u0007", interests: "I sell socks." });
    expect(read(text).filter((line) => line.startsWith("#") && line.includes("TODO"))).toEqual([
      "# TODO: add the reference that this source becomes: Doe 2020",
      "# TODO: add the reference that this source becomes: https://a.b/c\\u{7}",
      "# TODO: weigh this conflict of interest: I sell socks.",
    ]);
  });

  test("says that a kind was not chosen, where its heading is there", () => {
    const text = fillForm("remedy", heat).replace("### Kind of entry\n\nremedy", "### Kind of entry\n\n_No response_");
    expect(read(text)[0]).toContain("Unexpected missing answer to `Kind of entry`, expected");
  });

  test("reads Windows line ends alike", () => {
    const text = fillForm("remedy", heat);
    expect(read(text.replaceAll("\n", "\r\n"))).toEqual(read(text));
  });

  test.each([
    [
      "a value that is none",
      { whoDecides: "self-car" },
      "whoDecides",
      0,
      "Unexpected `self-car` for `whoDecides`, expected one of `self-care`, `ask-first`, `clinician-only`, `research-only`, `avoid`, did you mean `self-care`?",
    ],
    [
      "one of several values",
      { goals: "prevent, stop" },
      "goals",
      0,
      "Unexpected `stop` for `goals[1]`, expected one of `stop-now`, `ease-after`, `prevent`, did you mean `stop-now`?",
    ],
    [
      "a number that is none",
      { minutes: "some" },
      "minutes",
      0,
      'Unexpected `"some"` for `minutes`, expected the fields `min`, `max`, write two numbers, such as `{min: 1, max: 2}`',
    ],
    [
      "a range that runs back",
      { minutes: "15-10" },
      "minutes",
      0,
      "Unexpected `15` for `minutes.min`, expected `min` no larger than `max`",
    ],
    [
      "a name that is too long",
      { name: "x".repeat(66) },
      "name",
      0,
      "Unexpected 66 characters in `name`, expected at most 65 characters",
    ],
    [
      "the step that is too long",
      { steps: `Sit.\n\n2. ${"x".repeat(201)}` },
      "steps",
      2,
      "Unexpected 201 characters in `steps[1]`, expected at most 200 characters",
    ],
    [
      "an id with spaces",
      { id: "Warm Socks" },
      "id",
      0,
      "Unexpected id `Warm Socks`, expected small letters, digits and single hyphens, at most 60, did you mean `warm-socks`?",
    ],
    [
      "an id that leads elsewhere",
      { id: "../../.github/workflows/x" },
      "id",
      0,
      "Unexpected id `../../.github/workflows/x`, expected small letters, digits and single hyphens, at most 60, did you mean `github-workflows-x`?",
    ],
    [
      "a control character",
      { name: "A\u001b[31m" },
      "name",
      0,
      "Unexpected `A\\u{1b}[31m` for `name`, expected one line of plain text without spaces at its ends",
    ],
  ])("says where %s stands", (_, answer, name, further, problem) => {
    const text = fillForm("remedy", { ...heat, ...answer });
    const label = listFormFields("remedy").find((field) => field.name === name)?.label ?? "Id";
    const line = text.split("\n").indexOf(`### ${label}`) + 3 + further;
    expect(read(text)).toEqual([`${line}:1 ${problem}`]);
  });

  test("asks for every tick, for sources and for interests", () => {
    const text = fillForm("remedy", { ...heat, sources: "_No response_", interests: "" }).replace(
      "- [X] Anyone",
      "- [ ] Anyone",
    );
    const lines = text.split("\n");
    expect(read(text)).toEqual([
      `${lines.indexOf("### Sources") + 1}:1 Unexpected missing answer to \`Sources\`, expected a few words, write them there`,
      `${lines.indexOf("### Conflict of interest") + 1}:1 Unexpected missing answer to \`Conflict of interest\`, expected a few words, write them there`,
      `${lines.length}:1 Unexpected box without a tick, expected a tick at \`Anyone may use and change them under the licence CC-BY-4.0.\`, tick it if it is true`,
    ]);
  });

  test.each([
    [
      "an empty issue",
      "",
      "1:1 Unexpected missing heading `### Kind of entry`, expected one of `stretch`, `remedy`, `cause`, `reference`, fill in one of the forms for a new entry",
    ],
    [
      "a kind without a form",
      "### Kind of entry\n\nguide\n",
      "3:1 Unexpected kind `guide`, expected one of `stretch`, `remedy`, `cause`, `reference`, did you mean `guide`?",
    ],
    [
      "bytes that are no text",
      new Uint8Array([0xff, 0xfe, 0x80]),
      "1:1 Unexpected bytes that are not text, expected a text file in UTF-8, save it as UTF-8",
    ],
    [
      "a huge issue",
      "x".repeat(200_000),
      "1:1 Unexpected file of more than 128 KiB, expected at most 131072 bytes, split it into several entries",
    ],
  ])("refuses %s", (_, value, problem) => {
    expect(read(value)).toEqual([problem]);
  });

  test("takes a heading that a person typed for text, where it was there before", () => {
    const lines = read(fillForm("remedy", { ...heat, about: "It is warm.\n\n### Name\n\nEvil" }));
    expect(lines[1]).toBe("name: Warm socks");
    expect(lines).toContain("\\### Name");
  });

  test.each([
    ["a fence of front matter", "---\nname: Evil\n---"],
    ["HTML", "<script>alert(1)</script> <!-- x -->"],
    ["YAML signs", "&a *a !!js/function 'x' # {a: [b"],
    ["Markdown signs", "# A *b* [c](javascript:d) ![e](f) `g` | 1. h"],
  ])("keeps %s as plain text, which the file gives back", (_, text) => {
    const flat = text.replaceAll("\n", " ");
    const issue = readIssue({ path: "issue.md", value: fillForm("cause", { name: flat, about: text }) }, today);
    if (!("text" in issue)) throw new Error("Unexpected problems, expected a file");
    const { fields, problems } = parseEntry({ path: "data/causes/new-thing.md", value: issue.text });
    expect(problems).toEqual([]);
    expect({ name: fields?.name, about: fields?.about }).toEqual({ name: flat, about: [flat] });
  });

  test("never throws, and never makes a file that cannot be read, whatever is filled in", () => {
    const sign = fc.constantFrom(..."-=#>*_~`[](){}|:.!&<\\'\"1a \n\t");
    const answer = fc.oneof(
      fc.string({ unit: sign, maxLength: 30 }),
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.constantFrom("---", "### Id", "1, 2", "yes"),
    );
    const filled = fc.constantFrom(...formKinds).chain((kind) => {
      const names = [
        "name",
        "summary",
        "about",
        "steps",
        "finding",
        "title",
        "minutes",
        "goals",
        "id",
        "kind",
        "sources",
      ];
      return fc.dictionary(fc.constantFrom(...names), answer).map((answers) => fillForm(kind, answers));
    });
    fc.assert(
      fc.property(filled, (value) => {
        const issue = readIssue({ path: "issue.md", value }, today);
        if (!("text" in issue)) {
          expect(issue.problems).not.toEqual([]);
          return;
        }
        const path = `data/${kindFolders[issue.kind]}/${issue.id}.md`;
        expect(parseEntry({ path, value: issue.text }).problems.map(sayProblem)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
