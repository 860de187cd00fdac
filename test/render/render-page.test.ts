import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { buildGuide } from "../../src/render/build-guide.ts";
import type { GuideTree } from "../../src/render/guide-tree.ts";
import { renderHtml } from "../../src/render/render-html.ts";
import { renderPage } from "../../src/render/render-page.ts";
import { builtGuides } from "./built-guides.ts";
import { decodeHtml, listTags } from "./read-html.ts";

const headOf = (page: string) => page.slice(0, page.indexOf("<style>"));

/** A real guide with another title and summary. */
function withTitle(title: string, summary: string): GuideTree {
  const guide = buildGuide(catalog, "at-night");
  if (!guide) throw new Error("The catalog has the guide `at-night`");
  return { ...guide, title, summary };
}

describe("renderPage", () => {
  test.each(builtGuides)("has language, characters, viewport, title and description in %s", (_, guide) => {
    expect(headOf(renderPage(guide))).toBe(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${guide.title}</title>
<meta name="description" content="${guide.summary}">
`);
  });

  test.each(builtGuides)("holds the HTML of %s in its main part", (_, guide) => {
    const page = renderPage(guide);
    expect(page.slice(page.indexOf("</head>"))).toBe(
      `</head>\n<body>\n<main>\n${renderHtml(guide).trim()}\n</main>\n</body>\n</html>\n`,
    );
  });

  test.each(builtGuides)("loads and runs nothing in %s", (_, guide) => {
    const page = renderPage(guide);
    const names = new Set(listTags(page).map(({ name }) => name));
    const loaders = ["script", "link", "img", "iframe", "object", "embed", "video", "audio", "source", "base", "form"];
    expect(loaders.filter((name) => names.has(name))).toEqual([]);
    expect(page).not.toMatch(/@import|url\(|src=|\son[a-z]+=/i);
    expect(page.match(/http-equiv/)).toBe(null);
  });

  test("escapes title and summary", () => {
    const title = `</title><script>alert("1")</script> & 'more'`;
    const summary = '"><img src=x onerror=alert(1)> & <b>';
    const head = headOf(renderPage(withTitle(title, summary)));
    expect(head).toContain(
      "<title>&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; 'more'</title>",
    );
    expect(head).toContain(
      '<meta name="description" content="&quot;&gt;&lt;img src=x onerror=alert(1)&gt; &amp; &lt;b&gt;">',
    );
    expect(decodeHtml(head)).toContain(title);
    expect(listTags(head).map(({ name }) => name)).toEqual(["html", "head", "meta", "meta", "title", "title", "meta"]);
  });

  test("takes another style sheet, which cannot end the style element", () => {
    const page = renderPage(withTitle("Night", "Words"), {
      style: "p { color: red }</style><script>alert(1)</script>",
    });
    expect(page).toContain("<style>\np { color: red }<\\/style><script>alert(1)<\\/script>\n</style>");
    expect(page.split("</style>").length).toBe(2);
  });
});
