import { describe, expect, test } from "vitest";
import { renderSummary } from "../../src/report/render-summary.ts";
import { parseMarkdown } from "../render/read-markdown.ts";
import { deadLink, fileWith, hint, sampleFiles } from "./sample-files.ts";

const row = (line: number, rest: string) => `| [${line}](data/remedies/heat.md?plain=1#L${line}) | ${rest} |`;

describe("renderSummary", () => {
  test("gives the counts, and a table for each file with problems", () => {
    const link = row(
      3,
      "error | Unexpected equipment `heat-pda`, expected a file `equipment/heat-pda.md`, did you mean `heat-pad`? | `known-ids`",
    );
    expect(renderSummary(sampleFiles).split("\n")).toEqual([
      "**3 files read, 2 valid, 1 with problems: 2 errors, 1 warning, 2 notes**",
      "",
      "### [`data/remedies/heat.md`](data/remedies/heat.md)",
      "",
      "| line | | problem | rule |",
      "| ---: | --- | --- | --- |",
      row(1, "note | Unexpected word `the` twice, expected it once | `single-words`"),
      row(2, "warning | Unexpected sentence of 31 words, expected at most 20 | `short-sentences`"),
      link,
      link,
      "",
      "### [`data/remedies/cold.md`](data/remedies/cold.md)",
      "",
      "| line | | problem | rule |",
      "| ---: | --- | --- | --- |",
      row(1, "note | Unexpected word `the` twice, expected it once | `single-words`").replace("heat", "cold"),
      "",
    ]);
  });

  test("says how many problems it leaves out", () => {
    const many = fileWith("a.md", ...Array.from({ length: 60 }, () => hint));
    const lines = renderSummary([many, fileWith("b.md", deadLink)]).split("\n");
    expect(lines.filter((line) => line.startsWith("| [")).length).toBe(50);
    expect(lines.slice(-3)).toEqual(["", "11 more problems are left out here. `remedykit check` shows every one.", ""]);
    expect(lines.filter((line) => line.includes("b.md"))).toEqual([]);
  });

  test("fits into a comment however long the sentences are", () => {
    const long = { ...deadLink, expected: "`x` ".repeat(1_000) };
    const text = renderSummary([fileWith("a.md", ...Array.from({ length: 50 }, () => long))]);
    expect(text.length).toBeLessThan(65_536);
    expect(text.trimEnd().split("\n").at(-1)).toBe(
      "36 more problems are left out here. `remedykit check` shows every one.",
    );
  });

  test.each([
    ["a pipe and a backslash in a value", "field `a|b\\|c`", "field a|b\\|c"],
    ["markup in a value", "field `<b>*x*</b> [y](z)`", "field <b>*x*</b> [y](z)"],
    ["markup beside values", "<img src=x> *a* [b](c) | d", "<img src=x> *a* [b](c) | d"],
    ["a backtick without a partner", "text ` *a*", "text ` *a*"],
    ["the name of a person", "name @someone", "name @someone"],
    ["a line end", "a\nb", "a\\u{a}b"],
  ])("keeps %s in its cell, as it is", (_, found, shown) => {
    const text = renderSummary([fileWith("a.md", { ...hint, found })]);
    const tree = parseMarkdown(text);
    const table = tree.children.find(({ type }) => type === "table");
    const cells = table?.type === "table" ? (table.children[1]?.children ?? []) : [];
    const texts = cells.map(({ children }) =>
      children.map((node) => ("value" in node && node.type !== "html" ? node.value : "")).join(""),
    );
    expect(texts).toEqual(["", "note", `Unexpected ${shown}, expected it once`, "single-words"]);
    const markup = cells.flatMap(({ children }) => children.map(({ type }) => type));
    expect(markup.filter((type) => !["text", "inlineCode", "html", "link"].includes(type))).toEqual([]);
  });
});
