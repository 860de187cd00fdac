import { describe, expect, test } from "vitest";
import { parseBody } from "../../src/source/parse-body.ts";
import { sayProblem } from "../../src/source/say-problem.ts";
import { changeLines } from "./change-lines.ts";
import { listProblems, listProblemsWith } from "./list-problems.ts";

const remove = "keep the words and remove the signs";
const asWords = "write `<` and `>` as words";
const sentences = "expected plain paragraphs, write it as sentences";
const missing = (line: number) =>
  `${line}:1 required-headings: Unexpected missing \`## Steps\`, expected it with a numbered list under it, add it to the body`;

describe("parseBody", () => {
  test("gives the texts under each heading, with their places", () => {
    const { fields, places, problems } = parseBody("## Steps\n\n1. Stand\n   up.\n2. Lean.\n", 7, "stretch");
    expect(problems).toEqual([]);
    expect(fields).toEqual({ steps: ["Stand up.", "Lean."] });
    expect(places.get("steps")?.map(({ start }) => `${start.line}:${start.column}`)).toEqual(["7:1", "9:1", "11:1"]);
  });

  test("gives the reasons why people try a remedy, which may be left out", () => {
    const body = "## About\n\nA salt.\n\n## Why people try it\n\nIt is said to help.\n\nMany do.\n";
    expect(parseBody(body, 1, "remedy")).toMatchObject({
      fields: { about: ["A salt."], whyTried: ["It is said to help.", "Many do."] },
      problems: [],
    });
    expect(parseBody("## About\n\nA salt.\n", 1, "remedy").problems).toEqual([]);
  });

  test.each([
    ["joins the lines of a paragraph with one space", "One\n  two\nthree.", "One two three."],
    ["joins lines at a hard break", "One  \ntwo\\\nthree.", "One two three."],
    ["keeps two spaces and a space that does not break", "One  two 10\u00a0mg", "One  two 10\u00a0mg"],
    ["reads escapes and character references", "1\\. \\*a\\* &amp; &lt;b&gt; &#35;", "1. *a* & <b> #"],
    ["keeps signs that mean nothing", "a * b _ c ~ d [e] f ! 5 < 6 & g", "a * b _ c ~ d [e] f ! 5 < 6 & g"],
    ["keeps a bare address as words", "See https://a.b/c_d_e.", "See https://a.b/c_d_e."],
  ])("%s", (_, body, text) => {
    expect(parseBody(`## About\n\n${body}\n`, 1, "equipment")).toMatchObject({
      fields: { about: [text] },
      problems: [],
    });
  });

  test.each([
    ["A <b>tub</b>", "HTML", asWords, ["10:3", "10:9"]],
    ["A <!-- tub -->", "HTML", asWords, ["10:3"]],
    ["A [tub](https://a.b)", "link", remove, ["10:3"]],
    ["A [tub](javascript:alert(1))", "link", remove, ["10:3"]],
    ["A <https://a.b>", "link", remove, ["10:3"]],
    ["A **tub**", "bold (`**` or `__`)", remove, ["10:3"]],
    ["A __tub__", "bold (`**` or `__`)", remove, ["10:3"]],
    ["A *tub*", "emphasis (`*` or `_`)", remove, ["10:3"]],
    ["A `tub`", "code (backticks)", remove, ["10:3"]],
    ["A ![tub](a.png)", "image", remove, ["10:3"]],
  ])("refuses %j in a paragraph", (line, found, advice, places) => {
    expect(listProblemsWith({ 10: line })).toEqual(
      places.map((place) => `${place} plain-body: Unexpected ${found}, expected plain text, ${advice}`),
    );
  });

  test.each(["##Steps", "**Steps**", "__Steps:__", "**steps**", "#STEPS"])("tells %j from a paragraph", (line) => {
    const { fields, problems } = parseBody(`## About\n\nA pull.\n\n${line}\n\n1. Stand.\n2. Lean.\n`, 1, "stretch");
    expect(fields).toEqual({ about: ["A pull."], steps: ["Stand.", "Lean."] });
    expect(problems.map((each) => `${each.place.start.line}:${each.place.start.column} ${sayProblem(each)}`)).toEqual([
      `5:1 Unexpected \`${line.replace(/[*_]/g, "")}\` that is no heading, expected \`## Steps\`, write 2 number signs, a space and the words`,
    ]);
  });

  test("misses the heading above a numbered list", () => {
    for (const before of ["", "## About\n\nA pull.\n\n"]) {
      const { fields, problems } = parseBody(`${before}1. Stand.\n2. Lean.\n`, 1, "stretch");
      expect(fields.steps).toEqual(["Stand.", "Lean."]);
      expect(problems.map(sayProblem)).toEqual([
        "Unexpected numbered list, expected `## Steps` above it, add the heading",
      ]);
    }
  });

  test("takes bold words for no heading where they are none, or where it stood before", () => {
    for (const line of ["**Hold**", "**Steps** here"]) {
      expect(parseBody(`## About\n\n${line}\n`, 1, "stretch").problems.map(({ rule }) => rule)).toEqual(["plain-body"]);
    }
    const twice = parseBody("## Steps\n\n1. Stand.\n\n**Steps**\n\n## About\n\n**Steps**\n", 1, "stretch");
    expect(twice.problems.map(({ rule, place }) => `${place.start.line} ${rule}`)).toEqual([
      "5 plain-body",
      "9 plain-body",
    ]);
  });

  test("refuses a sign inside another, a link by name, and where the name leads", () => {
    expect(listProblemsWith({ 10: "A **[tub][t]**\n\n![i][t]\n\n[t]: https://a.b" })).toEqual([
      `10:3 plain-body: Unexpected bold (\`**\` or \`__\`), expected plain text, ${remove}`,
      `10:5 plain-body: Unexpected link, expected plain text, ${remove}`,
      `12:1 plain-body: Unexpected image, expected plain text, ${remove}`,
      `14:1 plain-body: Unexpected link address, ${sentences}`,
    ]);
  });

  test.each([
    ["<script>alert(1)</script>", "HTML"],
    ["> A tub", "block quote"],
    ["- A tub", "list"],
    ["1. A tub", "list"],
    ["```\nA tub\n```", "code block"],
    ["    A tub", "code block"],
    ["***", "line (`---`)"],
  ])("refuses %j as a paragraph", (line, found) => {
    expect(listProblemsWith({ 10: line })).toEqual([`10:1 plain-body: Unexpected ${found}, ${sentences}`]);
  });

  test.each([
    ["## Abuot", "8:1", "`## Abuot`", "did you mean `## About`?"],
    ["# About", "8:1", "`# About`", "did you mean `## About`?"],
    ["### about", "8:1", "`### about`", "did you mean `## About`?"],
    ["About\n-----\n\n## Price", "11:1", "`## Price`", "use one of these headings or remove it"],
    ["## \u202eAbout `x`", "8:1", "`## \\u{202e}About x`", "use one of these headings or remove it"],
  ])("refuses the heading %j", (line, place, found, advice) => {
    expect(listProblemsWith({ 8: line })).toEqual([
      `${place} known-headings: Unexpected heading ${found}, expected \`## About\`, ${advice}`,
    ]);
  });

  test("names every heading of a kind, and none for a kind without a body", () => {
    expect(listProblemsWith({ 14: "## What todo", 18: "## Later" }, "data/red-flags/swollen-leg.md")).toEqual([
      "14:1 known-headings: Unexpected heading `## What todo`, expected `## What to do` or `## While waiting`, did you mean `## What to do`?",
      "18:1 known-headings: Unexpected heading `## Later`, expected `## What to do` or `## While waiting`, use one of these headings or remove it",
    ]);
    expect(
      parseBody("Words.\n\n## About\n", 5, "guide").problems.map(({ found, expected }) => [found, expected]),
    ).toEqual([
      ["paragraph", "no body for this kind"],
      ["heading `## About`", "no body for this kind"],
    ]);
  });

  test("reports what stands before the first heading once", () => {
    expect(listProblemsWith({ 7: "Hello\n\nagain\n" })).toEqual([
      "7:1 plain-body: Unexpected paragraph, expected `## About` before it, move it under a heading",
    ]);
  });

  test("reports a heading that is repeated", () => {
    expect(listProblemsWith({ 10: "One.\n\n## About\n\nTwo." })).toEqual([
      "12:1 known-headings: Unexpected heading `## About`, expected each heading once, join the two parts",
    ]);
  });

  const stretch = "data/stretches/calf-stretch.md";
  test.each([
    ["a list with bullets", { 29: "- Stand up.", 30: "- Lean on." }, ["29:1"], "list"],
    ["paragraphs", { 29: "Stand up.\n", 30: "Lean on." }, ["29:1", "31:1"], "paragraph"],
  ])("refuses %s as steps, and does not say that the steps are missing as well", (_, lines, places, found) => {
    expect(listProblemsWith(lines, stretch)).toEqual(
      places.map(
        (place) => `${place} plain-body: Unexpected ${found}, expected one numbered list, start each step with \`1. \``,
      ),
    );
  });

  test("refuses a list inside a step", () => {
    expect(listProblemsWith({ 29: "1. Stand up.\n   - Now." }, stretch)).toEqual([
      `30:4 plain-body: Unexpected list, expected plain text, ${remove}`,
    ]);
  });

  test("reports a heading that is missing at the end of the file, and one with nothing under it where it stands", () => {
    const withoutSteps = changeLines(stretch).split("\n").slice(0, 26).join("\n");
    expect(listProblems(withoutSteps, stretch)).toEqual([missing(25)]);
    expect(listProblems(`${withoutSteps}\n## Steps\n`, stretch)).toEqual([
      "27:1 required-headings: Unexpected empty `## Steps`, expected it with a numbered list under it, write it below the heading",
    ]);
  });
});
