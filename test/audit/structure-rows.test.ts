import type { Element } from "hast";
import { describe, expect, test } from "vitest";
import { structureRows } from "../../src/audit/structure-rows.ts";
import type { GuideTree } from "../../src/render/guide-tree.ts";
import { buildElement, buildHtml } from "./build-element.ts";
import { addText, buildRealGuide, changeBlocks, changeFirst, changeSection, listFailures } from "./change-guide.ts";
import { checkRow } from "./check-row.ts";

const guide = buildRealGuide();
const before = guide.sections.filter(({ role }) => role === "before");
const order = "Unexpected order, expected care, before, content, sources, about";
const noHeads = "Unexpected table without headings, expected one for each row and column";
const link = (text: string) =>
  changeFirst(guide, "links", (block) => [{ ...block, links: [{ text, url: "https://example.org/" }] }]);
const head = (scope: string, text: string): Element => ({ ...buildElement("th", text), properties: { scope } });

describe("structureRows", () => {
  test("are the rows 10, 11, 13, 14, 16, 33 and 34, which a real guide keeps", () => {
    expect(structureRows.map(({ row }) => row).sort()).toEqual([10, 11, 13, 14, 16, 33, 34]);
    expect(listFailures(guide)).toEqual([]);
  });

  test.each<[number, string, GuideTree, string[]]>([
    [
      10,
      "capitals in a heading",
      changeSection(guide, "why", (each) => [{ ...each, heading: "Why Night Cramps Really Happen" }]),
      ["Unexpected capitals in `Why Night Cramps Really Happen`, expected sentence case"],
    ],
    [11, "its care last", { ...guide, sections: guide.sections.toReversed() }, [order]],
    [
      11,
      "its disclaimer late",
      changeSection(changeSection(guide, "before"), "sources", (it) => [it, ...before]),
      [order],
    ],
    [11, "no care", changeSection(guide, "care"), ["Unexpected guide without a section `care`, expected one"]],
    [
      11,
      "no emergencies",
      changeFirst(guide, "care-card", () => []),
      ["Unexpected start of the help, expected the emergencies"],
    ],
    [
      11,
      "emergencies after what is less urgent",
      changeSection(guide, "care", (each) => [{ ...each, blocks: each.blocks.toReversed() }]),
      ["Unexpected start of the help, expected the emergencies"],
    ],
    [
      13,
      "a list of 8 things",
      changeFirst(guide, "list", (block) => [{ ...block, items: "Red blue pink grey gold teal lime plum".split(" ") }]),
      ["Unexpected list of 8 items, expected at most 7: `Red …`"],
    ],
    [16, "a diary without rows", changeFirst(guide, "form", (form) => [{ ...form, rows: [] }]), [noHeads]],
    [
      16,
      "a column without a name",
      changeFirst(guide, "form", (form) => [{ ...form, columns: ["Cramp", ""] }]),
      [noHeads],
    ],
    [
      33,
      "a bold word",
      addText(guide, "Stop **now**."),
      ["Unexpected `**now**` in `Stop **now**.`, expected plain text"],
    ],
    [
      33,
      "a slanted word",
      addText(guide, "Stop _right now_."),
      ["Unexpected `_right now_` in `Stop _right now_.`, expected plain text"],
    ],
    [34, "a link `here`", link("here"), ["Unexpected link text `here`, expected words that make sense alone"]],
    [
      34,
      "a link `Read more`",
      link("Read more"),
      ["Unexpected link text `Read more`, expected words that make sense alone"],
    ],
    [34, "a link without words", link(""), ["Unexpected link text ``, expected words that make sense alone"]],
  ])("fail in row %i for a guide with %s", (row, _, broken, problems) => {
    expect(listFailures(broken)).toEqual([[row, problems]]);
  });

  test("fail in row 10 for a heading without words, and in row 34 for the link to it", () => {
    const nameless = changeSection(guide, "why", (section) => [{ ...section, heading: "" }]);
    expect(listFailures(nameless)).toEqual([
      [10, ["Unexpected heading `h2` without words, expected some"]],
      [34, ["Unexpected link text ``, expected words that make sense alone"]],
    ]);
  });

  test("fail in row 10 for headings at the wrong level", () => {
    const heads = (...levels: number[]) =>
      buildHtml(...levels.map((level) => buildElement(`h${level}`, `Part ${level}`)));
    expect(checkRow(10, { html: heads(1, 2, 3, 4, 2, 3) })).toEqual([]);
    expect(checkRow(10, { html: heads(1, 2, 1) })).toEqual(["Unexpected 2 headings of level 1, expected 1"]);
    expect(checkRow(10, { html: heads(2) })).toEqual([
      "Unexpected 0 headings of level 1, expected 1",
      "Unexpected level of `Part 2`, expected no level left out",
    ]);
    expect(checkRow(10, { html: heads(1, 2, 4) })).toEqual([
      "Unexpected level of `Part 4`, expected no level left out",
    ]);
    expect(checkRow(10, { html: heads(1, 2, 3, 4, 5) })).toEqual(["Unexpected heading of level 5, expected at most 4"]);
  });

  test("allow a name with capitals inside a heading, and 7 things in a list", () => {
    const named = changeSection(guide, "why", (section) => [
      { ...section, heading: "What the British Heart people say" },
    ]);
    const seven = changeFirst(guide, "list", (block) => [{ ...block, items: "1 2 3 4 5 6 7".split(" ") }]);
    expect(listFailures(named)).toEqual([]);
    expect(listFailures(seven)).toEqual([]);
  });

  test("fail in row 14 for a card that says its urgency by colour alone, and in those that read its word", () => {
    const silent = changeFirst(guide, "care-card", (card) => [
      { ...card, prefix: "", signs: [{ id: "sign", sign: "a leg is red", whileWaiting: [] }] },
    ]);
    expect(listFailures(silent)).toEqual([
      [14, ["Unexpected card without a word for its urgency: `Call your emergency number now if: a leg is red`"]],
      [26, ["Unexpected card `Call your emergency number now if: a leg is red`, expected 1 call that ends in `if:`"]],
      [27, ["Unexpected card, expected emergencies alone"]],
    ]);
  });

  test("fail in row 16 for a row or a column without a heading", () => {
    const table = (...cells: Element[]) => buildHtml(buildElement("table", buildElement("tr", ...cells)));
    const cell = buildElement("td", "Yes");
    expect(checkRow(16, { html: table(head("col", "Day"), head("row", "1"), cell) })).toEqual([]);
    expect(checkRow(16, { html: table(head("col", "Day"), cell) })).toEqual([noHeads]);
    expect(checkRow(16, { html: table(head("row", "1"), cell) })).toEqual([noHeads]);
    expect(checkRow(16, { html: table(cell) })).toEqual([noHeads]);
  });

  test("fail in row 33 for a bold element, and for text that is not aligned to the left", () => {
    const bold = buildHtml(buildElement("p", "Stop ", buildElement("strong", "now"), buildElement("em", "!")));
    expect(checkRow(33, { html: bold })).toEqual(["Unexpected mark on `now`", "Unexpected mark on `!`"]);
    expect(checkRow(33, { page: "<style>p { text-align: justify }</style>" })).toEqual([
      "Unexpected alignment, expected left",
    ]);
  });

  test("allow an asterisk that marks nothing", () => {
    expect(listFailures(addText(guide, "Count 2 * 3 * 4, or a snake_case_word."))).toEqual([]);
    expect(listFailures(changeBlocks(guide, "links"))).toEqual([
      [32, ["Unexpected gap, expected links to health bodies"]],
    ]);
  });
});
