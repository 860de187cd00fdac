import { imperativeVerbs } from "../words/imperative-verbs.ts";
import type { AuditSubject } from "./audit-subject.ts";
import type { ChecklistRow } from "./checklist-row.ts";
import { listOfClass } from "./list-elements.ts";

/** List the steps of every remedy and stretch that has some, with its name. */
function listSteps({ remedies, stretches }: AuditSubject) {
  return [...remedies.filter(({ steps }) => steps.length > 0), ...stretches].map(({ name, steps }) => ({
    name,
    steps,
  }));
}

function isImperative(step: string): boolean {
  const [first = "", second = ""] = step.toLowerCase().split(/[\s,]+/);
  return (
    imperativeVerbs.has(first) ||
    (/^(?:slowly|gently|then|do)$/.test(first) && (first === "do" || imperativeVerbs.has(second)))
  );
}

/** The rows about what a reader can do. */
export const actionRows: readonly ChecklistRow[] = [
  {
    row: 17,
    requirement: "There is something to do, in 2 to 7 steps that each start with a verb.",
    level: "machine",
    check(subject) {
      const all = listSteps(subject);
      return [
        ...(all.length > 0 ? [] : ["Unexpected guide without steps, expected at least 1 thing to do"]),
        ...all
          .filter(({ steps }) => steps.length < 2 || steps.length > 7)
          .map(({ name, steps }) => `Unexpected ${steps.length} steps of \`${name}\`, expected 2 to 7`),
        ...all.flatMap(({ name, steps }) =>
          steps
            .filter((step) => !isImperative(step))
            .map((step) => `Unexpected start of \`${step}\` in \`${name}\`, expected a verb that says what to do`),
        ),
      ];
    },
  },
  {
    row: 18,
    requirement: "It has something to use, such as a diary to fill in.",
    level: "machine",
    check: ({ html }) =>
      listOfClass(html, "remedykit-form").length > 0 ? [] : ["Unexpected guide without a diary, expected one"],
  },
  {
    row: 19,
    requirement: "Each stretch says how long, how often, for how many weeks and when to stop, or that no source says.",
    level: "machine",
    check: ({ stretches }) =>
      stretches.flatMap(({ name, dose, stopIf }) => {
        const said = [...dose.how, dose.basis.text].join(" ");
        return [
          ...(/second|minute|times|cramp lets go|how long/.test(said)
            ? []
            : [`Unexpected gap in \`${name}\`, expected how long`]),
          ...(/a day|a week|how often|each time/.test(said)
            ? []
            : [`Unexpected gap in \`${name}\`, expected how often`]),
          ...(/week/.test(said) ? [] : [`Unexpected gap in \`${name}\`, expected for how many weeks`]),
          ...(stopIf.length > 0 ? [] : [`Unexpected gap in \`${name}\`, expected when to stop`]),
        ];
      }),
  },
  {
    row: 20,
    requirement: "Each stretch says where it is felt, what people get wrong, and when to stop.",
    level: "machine",
    check: ({ stretches }) =>
      stretches
        .filter(({ feelIt, mistakes, stopIf }) => !feelIt || mistakes.length === 0 || stopIf.length === 0)
        .map(({ name }) => `Unexpected gap in \`${name}\`, expected a feeling, a mistake and when to stop`),
  },
  {
    row: 21,
    requirement: "A section has 4 stretches at most, and those in one position stand together.",
    level: "machine",
    check: ({ guide }) =>
      guide.sections.flatMap(({ heading, blocks }) => {
        const positions = blocks.flatMap((block) => (block.type === "stretch" ? [block.position] : []));
        const runs = positions.filter((position, index) => position !== positions[index - 1]);
        return [
          ...(positions.length <= 4
            ? []
            : [`Unexpected ${positions.length} stretches under \`${heading}\`, expected at most 4`]),
          ...(new Set(runs).size === runs.length
            ? []
            : [`Unexpected order under \`${heading}\`, expected one position after the other`]),
        ];
      }),
  },
  {
    row: 24,
    requirement: "It shows more than one option.",
    level: "machine",
    check: ({ remedies, stretches }) =>
      remedies.length + stretches.length >= 2 ? [] : ["Unexpected single option, expected at least 2"],
  },
];
