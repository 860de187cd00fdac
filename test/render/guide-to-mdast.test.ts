import { describe, expect, test } from "vitest";
import type { SectionRole } from "../../src/render/guide-tree.ts";
import { renderHtml } from "../../src/render/render-html.ts";
import { renderMarkdown } from "../../src/render/render-markdown.ts";
import { renderPage } from "../../src/render/render-page.ts";
import { blocksOfType, builtGuides } from "./built-guides.ts";
import { readHtmlText } from "./read-html.ts";
import { readMarkdownText } from "./read-markdown.ts";
import { plain, textsOf } from "./tree-texts.ts";

/** The text between the first main heading of a page and its end. */
function mainOf(page: string): string {
  return page.slice(page.indexOf("<main>"), page.indexOf("</main>"));
}

describe.each(builtGuides)("guideToMdast of %s", (_, guide) => {
  const markdown = readMarkdownText(renderMarkdown(guide));
  const html = readHtmlText(renderHtml(guide));

  test("writes the same words in the same order as Markdown and as HTML", () => {
    expect(html.split(" ")).toEqual(markdown.split(" "));
  });

  test("writes the same words into a whole page", () => {
    expect(readHtmlText(mainOf(renderPage(guide)))).toBe(html);
  });

  test("drops no text of the tree", () => {
    const [inMarkdown, inHtml] = [plain(markdown), plain(html)];
    const texts = textsOf(guide).map(plain);
    expect(texts.filter((text) => !inMarkdown.includes(text))).toEqual([]);
    expect(texts.filter((text) => !inHtml.includes(text))).toEqual([]);
  });

  test("starts with the title, the main thing, the summary, the review and when to get help", () => {
    expect(markdown.slice(0, markdown.indexOf(" Get help first Call "))).toBe(
      `${guide.title} The main thing ${guide.mainMessage} ${guide.summary} ${guide.reviewLine}`,
    );
  });

  test("says who it is for, the article and the dates before the contents", () => {
    expect(markdown.slice(markdown.indexOf("Who this guide is for"), markdown.indexOf("In this guide"))).toBe(
      `Who this guide is for For: ${guide.forWhom} Not for: ${guide.notForWhom} ${guide.articleLine} ${guide.dateLine} `,
    );
  });

  test("lists the words for certainty, one a line", () => {
    expect(renderMarkdown(guide)).toMatch(
      /\nWhat the words for certainty mean: \(source \d+\)\n\n- High: new studies are very unlikely to change the answer\.\n- Moderate: /,
    );
    expect(renderHtml(guide)).toContain(
      "<li>Good practice: safety advice that nobody would put to a trial.</li>\n</ul>",
    );
  });

  test("says harms, medicines and stretches under these headings", () => {
    const titles = ["Possible harms", "Medicines to ask about first", "What you need", "Stretches in this guide"];
    const remedies = blocksOfType(guide, "remedy");
    const care = [...remedies, ...blocksOfType(guide, "unlikely")].map((block) => block.care);
    const expected = [
      care.filter(({ harms }) => harms.length > 0).length,
      care.filter(({ interactions }) => interactions.length > 0).length,
      remedies.filter(({ needs }) => needs.length > 0).length,
      remedies.filter(({ stretches }) => stretches.length > 0).length,
    ];
    const lines = renderMarkdown(guide).split("\n");
    expect(titles.map((title) => lines.filter((line) => line === `#### ${title}`).length)).toEqual(expected);
  });

  test("says that no clinician has reviewed it in Markdown, in HTML and in a page", () => {
    const line = "This guide has not yet been reviewed by a clinician.";
    for (const text of [renderMarkdown(guide), renderHtml(guide), renderPage(guide)]) expect(text).toContain(line);
  });

  test("says when to get help before the first remedy, stretch or cause", () => {
    const [care] = guide.sections;
    const entry = guide.sections.flatMap(({ role, blocks }) => (/^(?:content|why)$/.test(role) ? blocks : []));
    const first = entry.find((block) => "name" in block);
    const name = first && "name" in first ? first.name : "";
    expect(care?.role).toBe("care");
    for (const text of [markdown, html]) {
      const body = text.slice(text.indexOf(guide.reviewLine));
      expect(body.indexOf("Call your emergency number now if:")).toBeLessThan(body.indexOf(` ${name} `));
    }
  });
});

describe("guideToMdast", () => {
  const roles: readonly SectionRole[] = [
    ...(["care", "before", "why", "content", "unlikely", "do-nothing", "unknowns", "see-a-doctor"] as const),
    ...(["diary", "care-details", "claims", "support", "disclaimers", "sources", "about"] as const),
  ];
  const [, built] = builtGuides[0] ?? [];
  const sectionOf = (role: SectionRole) => ({ id: `to-${role}`, role, heading: `To ${role}`, blocks: [] });
  const contentsOf = (...shown: SectionRole[]) => {
    const markdown = built ? renderMarkdown({ ...built, sections: shown.map(sectionOf) }) : "";
    const [, contents = ""] = markdown.split("## In this guide\n\n");
    return contents.split("\n## ")[0]?.replaceAll("\n\n", "\n").trim().split("\n");
  };

  test("lists every section in the contents once, in parts", () => {
    expect(contentsOf(...roles)).toEqual([
      "- Read this first",
      "  - [To care](#to-care)",
      "  - [To before](#to-before)",
      "- What you can do",
      "  - [To content](#to-content)",
      "- Why it may happen",
      "  - [To why](#to-why)",
      "- Good to know",
      "  - [To unlikely](#to-unlikely)",
      "  - [To do-nothing](#to-do-nothing)",
      "  - [To unknowns](#to-unknowns)",
      "  - [To see-a-doctor](#to-see-a-doctor)",
      "  - [To diary](#to-diary)",
      "  - [To care-details](#to-care-details)",
      "- Behind this guide",
      "  - [To claims](#to-claims)",
      "  - [To support](#to-support)",
      "  - [To disclaimers](#to-disclaimers)",
      "  - [To sources](#to-sources)",
      "  - [To about](#to-about)",
    ]);
  });

  test("leaves out a part of the contents that has no section", () => {
    expect(contentsOf("care", "about")).toEqual([
      "- Read this first",
      "  - [To care](#to-care)",
      "- Behind this guide",
      "  - [To about](#to-about)",
    ]);
  });
});
