import { describe, expect, test } from "vitest";
import type { GuideTree } from "../../src/render/guide-tree.ts";
import { renderHtml } from "../../src/render/render-html.ts";
import { renderMarkdown } from "../../src/render/render-markdown.ts";
import { renderPage } from "../../src/render/render-page.ts";
import { builtGuides } from "./built-guides.ts";
import { readHtmlText } from "./read-html.ts";
import { readMarkdownText } from "./read-markdown.ts";

/** Fields of a tree that are words of a closed list, ids or addresses: what they mean is said in other words. */
const silent = new Set(["type", "id", "role", "tier", "level", "placement", "verdict", "kind", "language", "url"]);

/** Every text of a tree that a reader gets. */
function listTexts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => (silent.has(name) ? [] : listTexts(part)));
}

/** The texts of a guide; the days of review are said in a sentence of their own. */
function textsOf({ reviewedOn, nextReviewOn, shows, ...guide }: GuideTree): string[] {
  return listTexts(guide).filter((text) => text !== "");
}

const plain = (text: string) => text.replace(/\s+/g, " ").trim().toLowerCase();

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

  test("starts with the title, the main thing, the summary and the review", () => {
    expect(markdown.slice(0, markdown.indexOf("For whom:"))).toBe(
      `${guide.title} The main thing ${guide.mainMessage} ${guide.summary} ${guide.reviewLine} `,
    );
  });

  test("says that no clinician has reviewed it in Markdown, in HTML and in a page", () => {
    const line = "This guide has not yet been reviewed by a clinician.";
    for (const text of [renderMarkdown(guide), renderHtml(guide), renderPage(guide)]) expect(text).toContain(line);
  });

  test("says when to get help before the first remedy, stretch or cause", () => {
    const [care, second] = guide.sections;
    const first = second?.blocks.find((block) => "name" in block);
    const name = first && "name" in first ? first.name : "";
    for (const text of [markdown, html]) {
      const body = text.slice(text.indexOf(guide.dateLine));
      expect(body.indexOf("Call your emergency number now if:")).toBeLessThan(body.indexOf(` ${name} `));
      expect(care?.role).toBe("care");
    }
  });
});
