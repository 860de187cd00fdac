import { describe, expect, test } from "vitest";
import type { LinksBlock } from "../../src/render/block.ts";
import { blockToMdast } from "../../src/render/block-to-mdast.ts";
import { listLiveHtml, listLiveMarkdown, untagged } from "./live-content.ts";
import { readHtmlText } from "./read-html.ts";
import { readMarkdownText } from "./read-markdown.ts";
import { writeHtml, writeMarkdown } from "./write-blocks.ts";

const linksOf = (text: string, url: string): LinksBlock => ({ type: "links", links: [{ text, url }] });

describe("blockToMdast", () => {
  test("writes links as a list", () => {
    const block = linksOf("Leg cramps, A service", "https://example.org/cramps");
    expect(writeMarkdown(blockToMdast(block, "markdown"))).toBe(
      "- [Leg cramps, A service](https://example.org/cramps)\n",
    );
    expect(writeHtml(blockToMdast(block, "html")).replace(/\n/g, "")).toBe(
      '<ul><li><a href="https://example.org/cramps">Leg cramps, A service</a></li></ul>',
    );
  });

  test.each(["](javascript:alert(1))", "[a](b)", "<script>alert(1)</script>", "![x](y)", "a | b", '"> <img src=x>'])(
    "keeps %j dead as the text of a link, and as its address",
    (text) => {
      const block = linksOf(text, `https://example.org/${text}`);
      const markdown = writeMarkdown(blockToMdast(block, "markdown"));
      const html = writeHtml(blockToMdast(block, "html"));
      expect([listLiveMarkdown(markdown), listLiveHtml(html), untagged(html).includes("<")]).toEqual([[], [], false]);
      expect([readMarkdownText(markdown), readHtmlText(html)]).toEqual([text, text]);
    },
  );

  test("takes from HTML an address that could run", () => {
    expect(writeHtml(blockToMdast(linksOf("Words", "javascript:alert(1)"), "html"))).not.toContain("javascript");
  });

  test("writes more about a sign with its sources", () => {
    const mayMean = { text: "This may be: a clot.", cites: [1, 4] };
    const block = { type: "care-detail", id: "clot", name: "Clot", mayMean, whatToDo: ["Call.", "Wait."] } as const;
    expect(writeMarkdown(blockToMdast(block, "markdown"))).toBe(
      "### Clot\n\nThis may be: a clot. (source 1, source 4)\n\nCall.\n\nWait.\n",
    );
  });
});
