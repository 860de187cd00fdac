import { findSpan } from "../check/find-span.ts";
import type { Prose } from "../check/prose.ts";
import type { EntryRule } from "../check/rule.ts";
import { activeSteps } from "../check/rules/wording/active-steps.ts";
import { quote } from "../words/quote.ts";
import { leaveOutSaid } from "./leave-out-said.ts";
import { listPassives, type Passive } from "./list-passives.ts";
import { readSentences } from "./read-sentences.ts";

/** The fields that tell a reader what to do. */
const instructions = ["steps", "whatToDo", "whileWaiting", "safetyCheck", "fix", "feelIt", "mainMessage"];

/** Words that start a part of a sentence that says when, which or why: nobody is told to do anything there. */
const aside =
  /\b(?:after|as|because|before|how|if|once|since|so|than|that|though|unless|until|what|when|where|whether|which|while|who)\b[^,;:]*$/i;

function isInstruction({ path }: Prose): boolean {
  return path.some((step) => typeof step === "string" && instructions.includes(step));
}

function isAside({ prose, tree, from }: Passive): boolean {
  return aside.test(prose.text.slice(tree.position?.start.offset ?? 0, from));
}

/** An instruction says who does what: the reader. */
export const activeInstructions: EntryRule = {
  id: "active-instructions",
  severity: "note",
  scope: "entry",
  about: "An instruction says who does what: the reader.",
  why: "`The knee is bent` leaves open whether to bend it or to find it bent.",
  examples: [
    {
      kind: "stretch",
      wrong: "## Steps\n\n1. Stand facing a wall.\n2. Step back: one leg is kept straight.",
      at: "is kept straight",
      says: "Unexpected `is kept`, expected a verb that tells the reader what to do, start with it",
      right: "## Steps\n\n1. Stand facing a wall.\n2. Hold the leg straight, if you were told to.",
    },
    {
      kind: "stretch",
      wrong: "mistakes: [{mistake: You bounce, fix: The leg is gently straightened.}]",
      at: "is gently straightened",
      says: "Unexpected `is gently straightened`, expected a verb that tells the reader what to do, start with it",
      right: "mistakes: [{mistake: The knee is bent, fix: Gently straighten the leg.}]",
    },
    {
      kind: "red-flag",
      wrong: "## What to do\n\nGet seen now. The leg must be rested until then.",
      at: "be rested",
      says: "Unexpected `be rested`, expected a verb that tells the reader what to do, start with it",
      right: "## What to do\n\nGet seen now. Rest a leg that is swollen, warm or inflamed.",
    },
  ],
  check(file, facts) {
    const sentences = readSentences(file).filter(({ prose }) => isInstruction(prose));
    const found = listPassives(sentences)
      .filter((each) => !isAside(each))
      .map(({ prose, from, to }) => ({
        place: findSpan(file, prose.path, prose.text, from, to),
        found: quote(prose.text.slice(from, to)),
        expected: "a verb that tells the reader what to do",
        advice: "start with it",
      }));
    return leaveOutSaid(found, [activeSteps], file, facts);
  },
};
