import type { ChecklistRow } from "./checklist-row.ts";
import { listReaderTexts } from "./list-reader-texts.ts";

/** The rows about who made it, when, and where to read more. */
export const aboutRows: readonly ChecklistRow[] = [
  {
    row: 29,
    requirement: "It names its publisher, who wrote it, who checked it, and who pays.",
    level: "machine",
    check({ guide, html, blocks }) {
      const texts = listReaderTexts(html).join("\n");
      const funding = blocks.some((block) => block.type === "disclaimer" && block.topic === "funding");
      return [
        ...(/Publisher: [\p{L}\p{N}]/u.test(texts) ? [] : ["Unexpected end, expected the publisher"]),
        ...(/who wrote it/.test(texts) ? [] : ["Unexpected end, expected who wrote it"]),
        ...(guide.reviewLine && texts.includes(guide.reviewLine) ? [] : ["Unexpected gap, expected who reviewed it"]),
        ...(funding ? [] : ["Unexpected gap, expected a disclaimer about money"]),
      ];
    },
  },
  {
    row: 30,
    requirement: "It says when it was checked and when the next check is due, and that day has not passed.",
    level: "machine",
    check({ guide, today }) {
      if (!guide.reviewedOn || !guide.nextReviewOn) return ["Unexpected gap, expected the days of both checks"];
      return guide.nextReviewOn >= today
        ? []
        : [`Unexpected check due on ${guide.nextReviewOn}, expected it done by ${today}`];
    },
  },
  {
    row: 32,
    requirement: "It names other places with support.",
    level: "machine",
    check({ blocks }) {
      const links = blocks.flatMap((block) => (block.type === "links" ? block.links : []));
      return links.length > 0 ? [] : ["Unexpected gap, expected links to health bodies"];
    },
  },
  { row: 40, requirement: "Real readers have tested it.", level: "person" },
];
