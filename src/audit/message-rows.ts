import type { ChecklistRow } from "./checklist-row.ts";
import { findPhrases } from "./find-phrases.ts";
import { hasClass, listChildren, listElements, listOfClass, readText } from "./list-elements.ts";

const passive = /\b(?:is|are|was|were|be|been|being)\s+(?:\w+ly\s+)?(?:\w{2,}ed|\w+(?:wn|ught|elt|ept))\b/i;

/** The rows about the one thing to remember, and for whom it is. */
export const messageRows: readonly ChecklistRow[] = [
  {
    row: 1,
    requirement: "One main message stands in the first section, set apart and under a heading.",
    level: "machine",
    check({ html, guide }) {
      const [, first] = listChildren(html);
      const marked = first && hasClass(first, "remedykit-main-message") && listElements(first, "h2").length === 1;
      if (!marked) return ["Unexpected first block, expected the main message under a heading"];
      const said = listElements(first, "p").map(readText).join(" ");
      return said === guide.mainMessage && said.trim() !== ""
        ? []
        : ["Unexpected main message, expected that of the guide"];
    },
  },
  {
    row: 2,
    requirement: "The main message and the calls to action are in the active voice.",
    level: "machine-and-person",
    check({ guide, html }) {
      const calls = listOfClass(html, "remedykit-card").flatMap((card) => listElements(card, "h3").map(readText));
      return findPhrases([guide.mainMessage, ...calls], passive, "the active voice");
    },
  },
  {
    row: 3,
    requirement: "It says for whom it is and for whom it is not.",
    level: "machine",
    check({ guide, html }) {
      const heading = listElements(html, "h2").some((each) => readText(each) === "Who this guide is for");
      return [
        ...(heading ? [] : ["Unexpected start, expected a section that says for whom the guide is"]),
        ...(guide.forWhom ? [] : ["Unexpected gap, expected for whom it is"]),
        ...(guide.notForWhom ? [] : ["Unexpected gap, expected for whom it is not"]),
      ];
    },
  },
  {
    row: 12,
    requirement: "A summary stands near the top.",
    level: "machine",
    check({ html }) {
      const [lead] = listOfClass(html, "remedykit-lead");
      return lead && readText(lead).trim() !== "" ? [] : ["Unexpected start without a summary, expected one"];
    },
  },
];
