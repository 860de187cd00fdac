import type { Element } from "hast";
import { describe, expect, test } from "vitest";
import { pageRows } from "../../src/audit/page-rows.ts";
import { renderPage } from "../../src/render/render-page.ts";
import { buildElement, buildHtml } from "./build-element.ts";
import { buildRealGuide, changeFirst, listFailures } from "./change-guide.ts";
import { checkRow } from "./check-row.ts";

const guide = buildRealGuide();
const page = renderPage(guide);
const link = (href: string): Element => ({ ...buildElement("a", "A page"), properties: { href } });

describe("pageRows", () => {
  test("are the rows 15, 35 and 36, which a real guide keeps", () => {
    expect(pageRows.map(({ row }) => row)).toEqual([15, 35, 36]);
    expect(listFailures(guide)).toEqual([]);
  });

  test("fail in row 15 for a stretch without a picture or a word about it", () => {
    const bare = changeFirst(guide, "stretch", (block) => [{ ...block, name: "Wall lean", picture: "" }]);
    expect(listFailures(bare)).toEqual([[15, ["Unexpected gap in `Wall lean`, expected a note on its picture"]]]);
  });

  test("fail in row 35 for a page without a title, and in row 10 for its heading", () => {
    expect(listFailures({ ...guide, title: "" })).toEqual([
      [10, ["Unexpected heading `h1` without words, expected some"]],
      [35, ["Unexpected page without a title, expected one"]],
    ]);
  });

  test.each([
    ['<html lang="en">', "a language"],
    ['<meta name="viewport"', "a viewport"],
    ["<main>", "a main landmark"],
    ["@media print", "a style for paper"],
    ["12pt", "print of 12 points"],
  ])("fail in row 35 for a page without %s", (mark, part) => {
    expect(checkRow(35, { page })).toEqual([]);
    expect(checkRow(35, { page: page.replaceAll(mark, "") })).toEqual([
      `Unexpected page without ${part}, expected one`,
    ]);
  });

  test("fail in row 36 for an address that cannot be opened", () => {
    const dead = changeFirst(guide, "links", (block) => [
      { ...block, links: [{ text: "Leg cramps", url: "ftp://example.org/" }] },
    ]);
    expect(listFailures(dead)).toEqual([[36, ["Unexpected address ``, expected that of a source"]]]);
  });

  test("fail in row 36 for an address that is not that of a source", () => {
    const html = buildHtml(link("#sources"), link("https://example.org/shop"));
    expect(checkRow(36, { html })).toEqual([
      "Unexpected address `https://example.org/shop`, expected that of a source",
    ]);
  });

  test.each([
    '<script src="a.js"></script>',
    '<img src="a.png">',
    '<link rel="stylesheet" href="a.css">',
    '<iframe src="a.html"></iframe>',
    "<style>@import 'a.css'</style>",
    "<style>p { background: url(a.png) }</style>",
  ])("fail in row 36 for a page with %s", (loads) => {
    expect(checkRow(36, { page: page.replace("</main>", `${loads}</main>`) })).toEqual([
      "Unexpected script or file from elsewhere, expected none",
    ]);
  });
});
