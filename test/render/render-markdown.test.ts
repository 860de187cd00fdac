import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../src/render/render-markdown.ts";
import { toSlug } from "../../src/render/to-slug.ts";
import { builtGuides } from "./built-guides.ts";
import { listNodes, parseMarkdown, readMarkdownText } from "./read-markdown.ts";

describe.each(builtGuides)("renderMarkdown of %s", (_, guide) => {
  const markdown = renderMarkdown(guide);
  const nodes = listNodes(parseMarkdown(markdown));
  const headings = markdown.split("\n").filter((line) => /^#{1,6} /.test(line));

  test("starts with the title and ends with one line end", () => {
    expect(markdown.startsWith(`# ${guide.title}\n\n## The main thing\n`)).toBe(true);
    expect(markdown).toMatch(/[^\n]\n$/);
  });

  test("is headings, paragraphs, lists, links and a table, and nothing else", () => {
    expect([...new Set(nodes.map(({ type }) => type))].sort()).toEqual([
      "heading",
      "link",
      "list",
      "listItem",
      "paragraph",
      "root",
      "table",
      "tableCell",
      "tableRow",
      "text",
    ]);
  });

  test("has one main heading and skips no level", () => {
    const levels = headings.map((line) => line.indexOf(" "));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test("links only to the web and to headings of its own", () => {
    const slugs = new Set(headings.map((line) => toSlug(line.replace(/^#+ /, ""))));
    const addresses = nodes.flatMap((node) => (node.type === "link" ? [node.url] : []));
    const isRight = (url: string) => (url.startsWith("#") ? slugs.has(url.slice(1)) : /^https?:\/\//.test(url));
    expect(addresses.filter((url) => !isRight(url))).toEqual([]);
  });

  test("lists its sections under the headings they have", () => {
    const contents = nodes.flatMap((node) => (node.type === "link" && node.url.startsWith("#") ? [node.url] : []));
    expect(contents.slice(0, guide.sections.length).sort()).toEqual(guide.sections.map(({ id }) => `#${id}`).sort());
    const titles = headings.filter((line) => line.startsWith("## ")).map((line) => line.slice(3));
    const [care = "", ...others] = guide.sections.map(({ heading }) => heading);
    expect(titles).toEqual(["The main thing", care, "Who this guide is for", "In this guide", ...others]);
  });

  test("numbers its sources as it cites them", () => {
    const list = nodes.findLast((node) => node.type === "list" && node.ordered);
    expect(list?.type === "list" && [list.start, list.children.length]).toEqual([
      1,
      guide.sections.find(({ role }) => role === "sources")?.blocks.length,
    ]);
    expect(readMarkdownText(markdown)).toMatch(/\(source \d+(?:, source \d+)+\)/);
  });
});
