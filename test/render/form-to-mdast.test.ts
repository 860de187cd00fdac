import { describe, expect, test } from "vitest";
import type { FormBlock } from "../../src/render/block.ts";
import { formToMdast } from "../../src/render/form-to-mdast.ts";
import { listLiveHtml, untagged } from "./live-content.ts";
import { readHtmlText } from "./read-html.ts";
import { listNodes, parseMarkdown, readMarkdownText } from "./read-markdown.ts";
import { writeHtml, writeMarkdown } from "./write-blocks.ts";

const form: FormBlock = { type: "form", caption: "Fill it in.", columns: ["Day", "Where", "Help"], rows: ["1", "2"] };

describe("formToMdast", () => {
  test("is a plain table under its caption in Markdown", () => {
    expect(writeMarkdown(formToMdast(form, "markdown"))).toBe(`Fill it in.

| Day | Where | Help |
| --- | ----- | ---- |
| 1   |       |      |
| 2   |       |      |
`);
  });

  test("is a table with a caption and headings for columns and rows in HTML", () => {
    expect(writeHtml(formToMdast(form, "html")).replace(/\n/g, "")).toBe(
      [
        '<table class="remedykit-form"><caption>Fill it in.</caption>',
        '<thead><tr><th scope="col">Day</th><th scope="col">Where</th><th scope="col">Help</th></tr></thead>',
        '<tbody><tr><th scope="row">1</th><td></td><td></td></tr>',
        '<tr><th scope="row">2</th><td></td><td></td></tr></tbody></table>',
      ].join(""),
    );
  });

  test.each([
    "a | b",
    "| --- |",
    "</td></tr></table><script>alert(1)</script>",
    "[a](javascript:alert(1))",
    "![x](y)",
    "<img src=x onerror=alert(1)>",
    "`|` \\| \\",
    "*a* &lt; &#124;",
    "line\n| --- |\nend",
  ])("keeps %j dead in caption, columns and rows", (text) => {
    const hostile: FormBlock = { type: "form", caption: text, columns: ["A", text, text], rows: [text, "2"] };
    const markdown = writeMarkdown(formToMdast(hostile, "markdown"));
    const types = listNodes(parseMarkdown(markdown)).map(({ type }) => type);
    expect(
      [...new Set(types)].filter((type) => !/^(?:root|paragraph|text|table|tableRow|tableCell)$/.test(type)),
    ).toEqual([]);
    expect(types.filter((type) => type === "tableRow").length).toBe(3);
    expect(types.filter((type) => type === "tableCell").length).toBe(9);
    const html = writeHtml(formToMdast(hostile, "html"));
    expect([listLiveHtml(html), untagged(html).includes("<")]).toEqual([[], false]);
    expect(readMarkdownText(markdown)).toBe(readHtmlText(html));
  });
});
