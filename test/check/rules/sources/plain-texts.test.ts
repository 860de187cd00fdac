import { describe, expect, test } from "vitest";
import { check } from "../../../../src/check/check.ts";
import { plainTexts } from "../../../../src/check/rules/sources/plain-texts.ts";
import { listRightProblems, withLines } from "../../list-right-problems.ts";
import { placeIn } from "../../place-in.ts";
import { rightContent } from "../../right-content.ts";

const path = "data/remedies/right-remedy.md";
const reference = "data/references/right-reference.md";
const list = (lines: string, at = path) => listRightProblems({ [at]: withLines(at, lines) }, { rules: [plainTexts] });

describe("plainTexts", () => {
  test.each([
    ["<script>alert(1)</script>", "HTML `<script`", "<script"],
    ["<img src=x>", "HTML `<img`", "<img"],
    ["</p>", "HTML `</p`", "</p"],
    ["<!-- hidden -->", "HTML `<!--`", "<!--"],
    ["&lt;b", "HTML `&lt;`", "&lt;"],
    ["&#60;", "HTML `&#60;`", "&#60;"],
    ["JavaScript:alert(1)", "HTML `JavaScript:`", "JavaScript:"],
    ["2 < 3", "mark `<`", "<"],
    ["a *word*", "mark `*`", "*"],
    ["a _word_", "mark `_`", "_word"],
    ["[a](b)", "mark `](`", "]("],
    ["![a]", "mark `![`", "!["],
  ])("refuses %s in a text of ours, at its place", (written, said, at) => {
    const lines = `summary: "Warmth, ${written} there"`;
    expect(list(lines)).toEqual([
      `${path}:${placeIn(withLines(path, lines), at)}: Unexpected ${said}, expected plain text, write it in words`,
    ]);
  });

  test.each(["# Warmth", "- warmth", "+ warmth"])("refuses %s at the start", (written) => {
    const lines = `summary: "${written}"`;
    expect(list(lines)).toEqual([
      `${path}:${placeIn(withLines(path, lines), written)}: Unexpected mark \`${written[0] ?? ""}\`, expected plain text, write it in words`,
    ]);
  });

  test("refuses a plus at the start of a text without quotes", () => {
    const lines = "summary: + warmth";
    expect(list(lines)).toEqual([
      `${path}:${placeIn(withLines(path, lines), "+")}: Unexpected mark \`+\`, expected plain text, write it in words`,
    ]);
  });

  test.each(["Warm & dry (30 to 40 °C).", "It is so - and more", "Fish & chips; R&D;", "snake_case", "No. #1 [of 2]"])(
    "accepts %s",
    (written) => {
      expect(list(`summary: "${written}"`)).toEqual([]);
    },
  );

  test("takes marks in a title that others gave, but no HTML", () => {
    expect(list('title: "Effects * of p < 0.05 [corrected](2)"', reference)).toEqual([]);
    const lines = "title: Effects of <i>things</i>";
    expect(list(lines, reference)).toEqual([
      `${reference}:${placeIn(withLines(reference, lines), "<i")}: Unexpected HTML \`<i\`, expected plain text, write it in words`,
    ]);
  });

  test.each([
    ["<script>alert(1)</script>", "HTML"],
    ["See <b>this</b>.", "HTML"],
    ["[Warmth](javascript:alert(1)) helps.", "link"],
    ["![Warmth](heat.png)", "image"],
    ["<https://health.example.org/>", "link"],
  ])("leaves %s in the body to the parser, which refuses it at its place", (written, said) => {
    const text = withLines(path, `## About\n\n${written}`);
    const { files } = check([{ path, value: text }], { rules: [plainTexts] });
    const [line] = placeIn(text, written).split(":");
    expect(
      files.flatMap(({ messages }) => messages.map((each) => [each.ruleId, each.line, each.reason.split(/[ ,]/)[1]])),
    ).toContainEqual(["plain-body", Number(line), said]);
  });

  test("says nothing of the right entries, and is quick with text that is made to be slow", () => {
    const start = performance.now();
    for (const each of ["<a", "&a", "_a", "&#1", "<"]) list(`summary: "${each.repeat(10_000).slice(0, 30_000)}"`);
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(Object.keys(rightContent).length > 0 && listRightProblems({}, { rules: [plainTexts] })).toEqual([]);
  });
});
