import { describe, expect, test } from "vitest";
import { blocksOfType } from "./built-guides.ts";
import { listLiveHtml, listLiveMarkdown, renderAll, renderEntries, untagged } from "./live-content.ts";
import { listTags, readHtmlText } from "./read-html.ts";
import { listNodes, parseMarkdown, readMarkdownText } from "./read-markdown.ts";
import { plain, textsOf } from "./tree-texts.ts";

const payloads = [
  '<script>alert("1")</script>',
  "</title></style></main><script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "<!-- <b> --><![CDATA[x]]><?php x ?>",
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)//https://example.org",
  "data:text/html,<script>alert(1)</script>",
  "[a](javascript:alert(1))",
  "![x](y)",
  "[a]: javascript:alert(1) [a]",
  "<javascript:alert(1)> <https://example.org>",
  "[x](<javascript:alert(1)> 'y')",
  "&lt;script&gt; &#106;avascript: &amp;",
  "# heading",
  "1. one",
  "- [ ] two",
  "> quote",
  "*a* _b_ **c** `d` ~~e~~ \\",
  "```",
  "---",
  "| a | b |",
  "a  b\u00a0c",
  "\u202egnp.exe\u202c \u2066x\u2069",
  "half \ud800 a character",
  "{outcome} $& $1",
];

describe.each(payloads)("content that says %j everywhere", (text) => {
  const { guide, markdown, html, page } = renderAll(text);

  test("brings no script, image or odd link to life", () => {
    expect(listLiveMarkdown(markdown)).toEqual([]);
    const { pages, fields } = renderEntries(text);
    expect(pages.flatMap(listLiveMarkdown)).toEqual([]);
    expect(fields.map(listLiveMarkdown)).toEqual(fields.map(() => ["code"]));
    expect(listLiveHtml(html)).toEqual([]);
    expect(untagged(html)).not.toContain("<");
  });

  test("brings no table, heading or hidden word to life but those of the diary and the cards", () => {
    const typesOf = (all: string) => listNodes(parseMarkdown(all)).map(({ type }) => type);
    const counted = (type: string) => typesOf(markdown).filter((each) => each === type).length;
    expect([counted("table"), counted("tableRow"), counted("tableCell")]).toEqual([1, 8, 40]);
    expect(
      renderEntries(text)
        .pages.flatMap(typesOf)
        .filter((type) => type === "table"),
    ).toEqual([]);
    const starts = listTags(html).filter(({ isEnd }) => !isEnd);
    const count = (...names: string[]) => starts.filter(({ name }) => names.includes(name)).length;
    const cards = blocksOfType(guide, "care-card").length;
    expect([count("span"), count("table", "caption"), count("th"), count("td")]).toEqual([cards, 2, 12, 28]);
  });

  test("cannot leave the head or the main part of a page", () => {
    expect(page.match(/<(?:\/?(?:head|body|main|title|style)|meta|script)\b/g)).toEqual([
      ..."<head <meta <meta <title </title <meta <style </style </head".split(" "),
      ..."<body <main </main </body".split(" "),
    ]);
  });

  test("stays the same text in Markdown and in HTML", () => {
    const words = (all: string) => all.replace(/\s+/g, " ").trim();
    expect(readMarkdownText(markdown)).toBe(readHtmlText(html));
    expect(readHtmlText(html)).toContain(`In ${words(text)}, this may make no difference to cramps.`);
  });

  test("says every text of the tree in both formats, and the content as often as the tree has it", () => {
    const [inMarkdown, inHtml] = [plain(readMarkdownText(markdown)), plain(readHtmlText(html))];
    const texts = textsOf(guide).map(plain);
    expect(texts.filter((each) => !inMarkdown.includes(each))).toEqual([]);
    expect(texts.filter((each) => !inHtml.includes(each))).toEqual([]);
    // The contents say each heading again, and what the guide shows elsewhere is named again in the link to it.
    const links = guide.sections.map(({ heading }) => heading);
    const more = blocksOfType(guide, "unlikely").flatMap(({ inGuide, name }) => (inGuide ? [name] : []));
    const count = (all: string) => all.split(plain(text)).length - 1;
    const inTree = [...texts, ...[...links, ...more].map(plain)].map(count).reduce((sum, each) => sum + each, 0);
    expect([count(inMarkdown), count(inHtml)]).toEqual([inTree, inTree]);
  });
});
