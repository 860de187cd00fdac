import { imperativeVerbs } from "../../../words/imperative-verbs.ts";
import { quote } from "../../../words/quote.ts";
import { findSpan } from "../../find-span.ts";
import type { EntryRule, Finding } from "../../rule.ts";

/** What is said of some words of a step, which start at an offset of it. */
type Said = Omit<Finding, "place"> & { readonly at: string; readonly from: number };

/** Words that a step cannot start with when it says what to do. */
const notAVerb =
  /^(?:you(?:r|'ll)?(?: (?:should|can|could|may|must|need to|will))?|the|this|that|these|those|it|there|an?|we|they|people|patients?|should|must)\b/i;

/** Where a step may go on with a second thing to do. */
const second = /(?: and|[ ,]then) (?:slowly |gently )?([a-z]+)/g;

function findStart(step: string): Said[] {
  const start = notAVerb.exec(step)?.[0];
  if (start === undefined) return [];
  return [
    {
      at: start,
      from: 0,
      found: `${quote(start)} at the start of a step`,
      expected: "a verb",
      advice: "say what to do",
    },
  ];
}

function findSecond(step: string): Said[] {
  const match = [...step.matchAll(second)].find(([, word = ""]) => imperativeVerbs.has(word));
  if (match === undefined) return [];
  const [all, verb = ""] = match;
  const at = all.trim();
  const found = `second thing to do in a step, ${quote(verb)}`;
  return [{ at, from: match.index + all.indexOf(at), found, expected: "one a step", advice: "make two steps of it" }];
}

/** A step says one thing to do, with its verb first. */
export const imperativeSteps: EntryRule = {
  id: "imperative-steps",
  severity: "warning",
  scope: "entry",
  about: "A step says one thing to do, with its verb first.",
  why: "Somebody in pain looks for the next thing to do. The verb is it, and two at once are too many.",
  examples: [
    {
      kind: "stretch",
      wrong: "## Steps\n\n1. Stand facing a wall.\n2. You should step back with one leg.",
      at: "You should",
      says: "Unexpected `You should` at the start of a step, expected a verb, say what to do",
      right: "## Steps\n\n1. Stand facing a wall.\n2. Step back with one leg.",
    },
    {
      kind: "remedy",
      wrong: "## Steps\n\n1. Fill a bottle.\n2. The bottle goes on the leg.",
      at: "The",
      says: "Unexpected `The` at the start of a step, expected a verb, say what to do",
      right: "## Steps\n\n1. Fill a bottle.\n2. Lay it on the leg.",
    },
    {
      kind: "stretch",
      wrong: "## Steps\n\n1. Stand facing a wall and step back with one leg.\n2. Hold.",
      at: "and step",
      says: "Unexpected second thing to do in a step, `step`, expected one a step, make two steps of it",
      right: "## Steps\n\n1. Stand facing a wall with both hands on it.\n2. Step back with one leg.",
    },
  ],
  check(file) {
    const { entry } = file;
    if (!entry || "movedTo" in entry || !("steps" in entry)) return [];
    return entry.steps.flatMap((step, index) =>
      [...findStart(step), ...findSecond(step)].map(({ at, from, ...said }) => ({
        ...said,
        place: findSpan(file, ["steps", index], step, from, from + at.length),
      })),
    );
  },
};
