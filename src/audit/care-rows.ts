import type { Element, Root } from "hast";
import type { ChecklistRow } from "./checklist-row.ts";
import { findPhrases } from "./find-phrases.ts";
import { hasClass, listChildren, listElements, listOfClass, quoteStart, readText } from "./list-elements.ts";

const selling =
  /\b(?:buy now|order (?:now|today)|limited (?:time|offer)|discount|use code|affiliate link|click here|shop (?:now|our)|add to (?:cart|basket)|money[- ]back)\b/i;
const emergencyNumber = /(?<![\d,.]|source )\b(?:000|111|112|911|999)\b(?![,.]\d)/;

/** List the cards that something other than a heading or a card follows. */
function listOpenCards(parent: Root | Element): Element[] {
  const children = listChildren(parent);
  const open = children.filter((child, index) => {
    const next = children[index + 1];
    return hasClass(child, "remedykit-card") && next && !isSelfContained(next);
  });
  return [...open, ...children.flatMap(listOpenCards)];
}

function isSelfContained(element: Element): boolean {
  const [first] = listChildren(element);
  return /^h[2-4]$/.test(element.tagName) || (first !== undefined && /^h[2-4]$/.test(first.tagName));
}

/** The rows about getting help. */
export const careRows: readonly ChecklistRow[] = [
  {
    row: 4,
    requirement: "Nothing distracts: nothing is sold, and an emergency card has no links.",
    level: "machine",
    check({ html, texts }) {
      const links = listOfClass(html, "remedykit-card-emergency").flatMap((card) => listElements(card, "a"));
      return [
        ...links.map((link) => `Unexpected link \`${readText(link)}\` in an emergency card, expected none`),
        ...findPhrases(texts, selling, "nothing for sale"),
      ];
    },
  },
  {
    row: 26,
    requirement: "Each care card has 1 call to action that ends in `if:`, its signs, and its urgency in a hidden word.",
    level: "machine",
    check({ html }) {
      const cards = listOfClass(html, "remedykit-card");
      const bad = cards.filter((card) => {
        const [heading, ...more] = listElements(card, "h3");
        const hidden = heading && listElements(heading, "span").some((span) => /:\s*$/.test(readText(span)));
        return !hidden || more.length > 0 || !/ if:$/.test(readText(heading)) || listElements(card, "li").length === 0;
      });
      const tiers = cards.flatMap(({ properties }) =>
        Array.isArray(properties.className) ? properties.className.filter((each) => /-card-/.test(String(each))) : [],
      );
      const repeated = tiers.filter((tier, index) => tiers.indexOf(tier) !== index);
      return [
        ...(cards.length > 0 ? [] : ["Unexpected guide without a care card, expected one"]),
        ...bad.map((card) => `Unexpected card \`${quoteStart(card)}\`, expected 1 call that ends in \`if:\``),
        ...repeated.map((tier) => `Unexpected second card \`${tier}\`, expected 1 for each degree of urgency`),
        ...listOpenCards(html).map(() => "Unexpected text after a card, expected a heading first"),
      ];
    },
  },
  {
    row: 27,
    requirement: "The emergency card is for real emergencies and leads nowhere else.",
    level: "machine",
    check({ blocks, html }) {
      const links = listOfClass(html, "remedykit-card-emergency").flatMap((card) => listElements(card, "a"));
      const mixed = blocks.filter(
        (block) => block.type === "care-card" && (block.tier === "emergency") !== (block.prefix === "Emergency:"),
      );
      return [
        ...links.map(() => "Unexpected link, expected none"),
        ...mixed.map(() => "Unexpected card, expected emergencies alone"),
      ];
    },
  },
  {
    row: 28,
    requirement: "Services have the names of the reader's country, or neutral ones.",
    level: "machine",
    check({ texts, blocks }) {
      const named = blocks.some(
        (block) =>
          block.type === "care-card" && block.tier === "emergency" && !/your emergency number/.test(block.heading),
      );
      return named ? [] : findPhrases(texts, emergencyNumber, "neutral words where no country is set");
    },
  },
];
