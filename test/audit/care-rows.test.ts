import type { Element } from "hast";
import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { careRows } from "../../src/audit/care-rows.ts";
import { buildGuide } from "../../src/render/build-guide.ts";
import type { GuideTree } from "../../src/render/guide-tree.ts";
import { buildElement, buildHtml } from "./build-element.ts";
import { addText, buildRealGuide, changeBlocks, changeFirst, listFailures } from "./change-guide.ts";
import { checkRow } from "./check-row.ts";

const guide = buildRealGuide();
const sign = { id: "sign", sign: "a leg is red", whileWaiting: [] };
const link: Element = { ...buildElement("a", "Our shop"), properties: { href: "#shop" } };

/** A page with one emergency card, and what it holds after its heading. */
const cardWith = (...children: Element[]) =>
  buildHtml(buildElement("section.card.card-emergency", buildElement("h3", "Call now if:"), ...children));

describe("careRows", () => {
  test("are the rows 4, 26, 27 and 28, which a real guide keeps", () => {
    expect(careRows.map(({ row }) => row)).toEqual([4, 26, 27, 28]);
    expect(listFailures(guide)).toEqual([]);
  });

  test.each<[number, string, GuideTree, string[]]>([
    [
      4,
      "something for sale",
      addText(guide, "Buy now and save."),
      ["Unexpected `Buy now` in `Buy now and save.`, expected nothing for sale"],
    ],
    [
      26,
      "a call that does not end in `if:`",
      changeFirst(guide, "care-card", (card) => [{ ...card, heading: "Get help now", signs: [sign] }]),
      ["Unexpected card `Emergency: Get help now a leg is red`, expected 1 call that ends in `if:`"],
    ],
    [
      26,
      "a card without signs",
      changeFirst(guide, "care-card", (card) => [{ ...card, heading: "Get help now if:", signs: [] }]),
      ["Unexpected card `Emergency: Get help now if:`, expected 1 call that ends in `if:`"],
    ],
    [
      26,
      "the same card again",
      changeFirst(guide, "care-card", (card) => [card, card]),
      ["Unexpected second card `remedykit-card-emergency`, expected 1 for each degree of urgency"],
    ],
    [
      26,
      "text after a card",
      changeFirst(guide, "care-card", (card) => [card, { type: "paragraph", line: { text: "More.", cites: [] } }]),
      ["Unexpected text after a card, expected a heading first"],
    ],
    [
      27,
      "an emergency that is called urgent",
      changeFirst(guide, "care-card", (card) => [{ ...card, prefix: "Urgent:" }]),
      ["Unexpected card, expected emergencies alone"],
    ],
    [
      27,
      "an ordinary visit that is called an emergency",
      changeBlocks(guide, "care-card", (card) => [card.tier === "routine" ? { ...card, prefix: "Emergency:" } : card]),
      ["Unexpected card, expected emergencies alone"],
    ],
    [
      28,
      "the emergency number of one country",
      addText(guide, "Call 999."),
      ["Unexpected `999` in `Call 999.`, expected neutral words where no country is set"],
    ],
  ])("fail in row %i for a guide with %s", (row, _, broken, problems) => {
    expect(listFailures(broken)).toEqual([[row, problems]]);
  });

  test("fail in row 26 for a guide without a care card, and in row 11 for the emergencies", () => {
    expect(listFailures(changeBlocks(guide, "care-card"))).toEqual([
      [11, ["Unexpected start of the help, expected the emergencies"]],
      [26, ["Unexpected guide without a care card, expected one"]],
    ]);
  });

  test("fail in rows 4 and 27 for a link in an emergency card", () => {
    const html = cardWith(buildElement("ul", buildElement("li", link)));
    expect(checkRow(4, { html })).toEqual(["Unexpected link `Our shop` in an emergency card, expected none"]);
    expect(checkRow(27, { html })).toEqual(["Unexpected link, expected none"]);
    expect(checkRow(4, { html: cardWith() })).toEqual([]);
    expect(checkRow(27, { html: cardWith() })).toEqual([]);
  });

  test("fail in row 26 for a card with a second call to action", () => {
    const heading = (text: string) => buildElement("h3", buildElement("span.hidden", "Urgent: "), text);
    const card = buildElement(
      "section.card.card-soon",
      heading("Ask if:"),
      buildElement("li", "it hurts"),
      heading("Go if:"),
    );
    expect(checkRow(26, { html: buildHtml(card) })).toEqual([
      "Unexpected card `Urgent: Ask if:it hurtsUrgent: Go if:`, expected 1 call that ends in `if:`",
    ]);
  });

  test("allow the number of the reader's country in row 28 where an app names it", () => {
    const british = buildGuide(catalog, "at-night", { services: { emergency: "999" } });
    expect(british && listFailures(british)).toEqual([]);
  });

  test.each([
    "About 1,000 people took part.",
    "It cost 0.112 units.",
    "In 1999 it began.",
    "So it is (source 1, source 112).",
  ])("do not take a part of a larger number for one to call: %s", (text) => {
    expect(listFailures(addText(guide, text))).toEqual([]);
  });
});
