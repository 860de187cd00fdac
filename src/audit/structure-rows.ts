import type { AuditSubject } from "./audit-subject.ts";
import type { ChecklistRow } from "./checklist-row.ts";
import { findPhrases } from "./find-phrases.ts";
import { hasClass, listChildren, listElements, listOfClass, quoteStart, readText } from "./list-elements.ts";

/** Markdown for bold or italic that a writer left in a text. */
const emphasis = /(?<!\w)([*_]{1,3})(?=\w)[^*_]+\1(?!\w)/;

const roleOrder = ["care", "before", "content", "sources", "about"] as const;

/** Tell whether a heading is in title case: 3 long words or more, each with a capital. */
function isTitleCase(heading: string): boolean {
  const long = heading
    .split(/\s+/)
    .slice(1)
    .filter((word) => /^\p{L}{4,}$/u.test(word));
  return long.length >= 3 && long.every((word) => /^\p{Lu}/u.test(word));
}

function checkHeadings({ html }: AuditSubject): string[] {
  const headings = listElements(html, "h1", "h2", "h3", "h4", "h5", "h6");
  const depths = headings.map(({ tagName }) => Number(tagName.slice(1)));
  const first = depths.filter((depth) => depth === 1).length;
  const skipped = headings.filter((_, index) => (depths[index] ?? 1) > (depths[index - 1] ?? 0) + 1);
  return [
    ...(first === 1 ? [] : [`Unexpected ${first} headings of level 1, expected 1`]),
    ...skipped.map((each) => `Unexpected level of \`${readText(each)}\`, expected no level left out`),
    ...headings
      .filter((each) => readText(each).trim() === "")
      .map(({ tagName }) => `Unexpected heading \`${tagName}\` without words, expected some`),
    ...depths.filter((depth) => depth > 4).map((depth) => `Unexpected heading of level ${depth}, expected at most 4`),
    ...headings
      .map(readText)
      .filter(isTitleCase)
      .map((text) => `Unexpected capitals in \`${text}\`, expected sentence case`),
  ];
}

/** The rows about headings, order, lists, tables and links. */
export const structureRows: readonly ChecklistRow[] = [
  {
    row: 10,
    requirement:
      "Headings are informative and in sentence case; there is one of level 1, no level is left out, none is below 4.",
    level: "machine",
    check: checkHeadings,
  },
  {
    row: 11,
    requirement: "Emergencies stand before self-care, and self-care before the detail.",
    level: "machine",
    check({ guide }) {
      const [first] = guide.sections.find(({ role }) => role === "care")?.blocks ?? [];
      const urgent = first?.type === "care-card" && first.tier === "emergency";
      const places = roleOrder.map((role) => guide.sections.findIndex((section) => section.role === role));
      const missing = roleOrder.filter((_, index) => places[index] === -1);
      const sorted = places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1));
      if (missing.length > 0)
        return missing.map((role) => `Unexpected guide without a section \`${role}\`, expected one`);
      return [
        ...(sorted ? [] : [`Unexpected order, expected ${roleOrder.join(", ")}`]),
        ...(urgent ? [] : ["Unexpected start of the help, expected the emergencies"]),
      ];
    },
  },
  {
    row: 13,
    requirement: "A list that is read has 7 items at most; the numbered sources are looked up, not read.",
    level: "machine",
    check({ html }) {
      const [sources] = listOfClass(html, "remedykit-section-sources");
      const exempt = sources ? listElements(sources, "ol") : [];
      return listElements(html, "ul", "ol")
        .filter((list) => !exempt.includes(list) && listChildren(list).length > 7)
        .map((list) => {
          const [first] = listChildren(list);
          const start = first ? quoteStart(first) : "";
          return `Unexpected list of ${listChildren(list).length} items, expected at most 7: \`${start} …\``;
        });
    },
  },
  {
    row: 16,
    requirement: "Tables are simple and have headings for rows and columns.",
    level: "machine",
    check({ html }) {
      return listElements(html, "table").flatMap((table) => {
        const heads = listElements(table, "th");
        const scopes = heads.map(({ properties }) => properties.scope);
        const empty = heads.some((head) => readText(head).trim() === "");
        const bare = listElements(table, "tr").filter((row) => listElements(row, "th").length === 0);
        return scopes.includes("col") && scopes.includes("row") && bare.length === 0 && !empty
          ? []
          : ["Unexpected table without headings, expected one for each row and column"];
      });
    },
  },
  {
    row: 33,
    requirement: "No bold or italic blocks, and text is aligned to the left.",
    level: "machine",
    check({ html, page, texts }) {
      const marks = [
        ...listElements(html, "strong", "b", "em", "i").map((each) => `Unexpected mark on \`${readText(each)}\``),
        ...findPhrases(texts, emphasis, "plain text"),
      ];
      return /text-align: (?:justify|center|right)/.test(page)
        ? [...marks, "Unexpected alignment, expected left"]
        : marks;
    },
  },
  {
    row: 34,
    requirement: "The text of a link makes sense alone.",
    level: "machine",
    check({ html }) {
      return listElements(html, "a")
        .map(readText)
        .filter((text) => /^(?:click here|here|more|read more|this|link|\d+)?$/i.test(text.trim()))
        .map((text) => `Unexpected link text \`${text}\`, expected words that make sense alone`);
    },
  },
  {
    row: 14,
    requirement: "Key points can be told by more than colour.",
    level: "machine-and-person",
    check({ html }) {
      return listOfClass(html, "remedykit-card")
        .filter(
          (card) =>
            !listElements(card, "h3").some((each) =>
              listElements(each, "span").some(
                (span) => hasClass(span, "remedykit-hidden") && /\w/.test(readText(span)),
              ),
            ),
        )
        .map((card) => `Unexpected card without a word for its urgency: \`${quoteStart(card)}\``);
    },
  },
];
