import type { ChecklistRow } from "./checklist-row.ts";
import { hasClass, listChildren, listOfClass } from "./list-elements.ts";

const asideClass = "remedykit-disclaimer";
const besideClasses = [
  "remedykit-entry",
  "remedykit-section-before",
  "remedykit-section-disclaimers",
  "remedykit-section-content",
];

/** The rows about what is known, what is not, and where it comes from. */
export const evidenceRows: readonly ChecklistRow[] = [
  {
    row: 22,
    requirement: "Each option says why it matters.",
    level: "machine-and-person",
    check: ({ remedies }) =>
      remedies
        .filter(({ summary, about, evidence }) => !summary || about.length === 0 || evidence.length === 0)
        .map(({ name }) => `Unexpected gap in \`${name}\`, expected why it is tried and what is known of it`),
  },
  {
    row: 23,
    requirement: "Each option shows benefit and harm, and the guide says what happens if nothing is done.",
    level: "machine",
    check: ({ guide, remedies, stretches }) => [
      ...[...remedies, ...stretches]
        .filter(({ evidence }) => evidence.length === 0)
        .map(({ name }) => `Unexpected gap in \`${name}\`, expected what is known of its benefit`),
      ...remedies
        .filter(({ care }) => care.harms.length === 0)
        .map(({ name }) => `Unexpected gap in \`${name}\`, expected its harms or that no source names one`),
      ...(guide.sections.some(({ role }) => role === "do-nothing")
        ? []
        : ["Unexpected gap, expected what happens if nothing is done"]),
    ],
  },
  {
    row: 25,
    requirement: "It says what is known and what is not.",
    level: "machine",
    check: ({ guide, remedies, stretches }) => [
      ...[...remedies, ...stretches]
        .filter(({ evidence }) => evidence.some(({ certainty }) => !certainty))
        .map(({ name }) => `Unexpected gap in \`${name}\`, expected how sure anyone is`),
      ...(guide.sections.some(({ role }) => role === "unknowns") ? [] : ["Unexpected gap, expected what nobody knows"]),
    ],
  },
  {
    row: 31,
    requirement: "Every claim has its sources, and every source is listed.",
    level: "machine",
    check({ guide, blocks }) {
      const numbers = new Set(blocks.flatMap((block) => (block.type === "source" ? [block.number] : [])));
      const cited = [...JSON.stringify(guide.sections).matchAll(/"cites":\[([\d,]+)\]/g)].flatMap(([, list = ""]) =>
        list.split(",").map(Number),
      );
      const bare = blocks.filter(
        (block) =>
          block.type === "claim" &&
          block.verdict !== "unverified" &&
          block.note.every(({ cites }) => cites.length === 0),
      );
      return [
        ...new Set(
          cited.filter((cite) => !numbers.has(cite)).map((cite) => `Unexpected number ${cite}, expected a source`),
        ),
        ...bare.map(
          (block) => `Unexpected claim \`${"name" in block ? block.name : ""}\` without a source, expected one`,
        ),
        ...(numbers.size > 0 ? [] : ["Unexpected guide without sources, expected a list of them"]),
      ];
    },
  },
  {
    row: 39,
    requirement: "Disclaimers stand beside what they qualify.",
    level: "machine",
    check({ html, guide }) {
      const beside = besideClasses.flatMap((name) => listOfClass(html, name)).flatMap(listChildren);
      const loose = listOfClass(html, asideClass).filter((aside) => !beside.includes(aside));
      const carried = guide.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => ("disclaimers" in block && !hasInGuide(block) ? block.disclaimers : [])),
      );
      const shown = listOfClass(html, "remedykit-entry")
        .flatMap(listChildren)
        .filter((child) => hasClass(child, asideClass));
      return [
        ...loose.map(() => "Unexpected disclaimer on its own, expected it beside what it qualifies"),
        ...(shown.length >= carried.length ? [] : ["Unexpected gap, expected each disclaimer inside its entry"]),
        ...(guide.sections.some(({ role }) => role === "before")
          ? []
          : ["Unexpected start, expected a disclaimer before self-care"]),
      ];
    },
  },
];

function hasInGuide(block: object): boolean {
  return "inGuide" in block && block.inGuide === true;
}
