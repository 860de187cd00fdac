import { freeze } from "../../catalog/freeze.ts";
import { sayUnexpected } from "../../words/say-unexpected.ts";
import type { AskedLists } from "../asked.ts";
import type { Because } from "../because.ts";
import { findAtHand } from "./find-at-hand.ts";
import { findBits } from "./find-bits.ts";
import { findValue } from "./find-value.ts";
import type { PartPlan } from "./plan.ts";
import type { QuestionIndex } from "./question-index.ts";
import { readAsked } from "./read-asked.ts";

const part = "equipment" as const;

/** Where nothing is at hand, everything that is found needs nothing. */
const needsNothing: readonly Because[] = freeze([{ part, asked: "none", matched: "none" }]);

/** Plans that nothing is at hand, kept as those of a word are. */
const kept = new WeakMap<QuestionIndex, PartPlan>();

/** Plan that nothing is at hand. */
function planNothing(index: QuestionIndex): PartPlan {
  const known = kept.get(index);
  if (known !== undefined) return known;
  const made = { part, must: [findAtHand(index, [])], mustNot: [], reasons: [needsNothing] };
  kept.set(index, made);
  return made;
}

/** Say what an entry needs of the things that were asked for. */
function explainNeeds(index: QuestionIndex, asked: readonly string[], place: number): Because[] {
  const needs = index.entries[place]?.equipment ?? [];
  if (needs.length === 0) return [{ part, asked: asked[0] ?? "none", matched: "none" }];
  const wordOf = (thing: string) => asked.find((word) => findValue(index.catalog, part, word) === thing);
  return needs.flatMap((thing) => {
    const word = wordOf(thing);
    return word === undefined ? [] : [{ part, asked: word, matched: thing }];
  });
}

/** Whether nothing is at hand. */
function isNothing(given: unknown): boolean {
  return given === "none" || (Array.isArray(given) && given.length === 0);
}

/** Read what is at hand. `none` among things would say two things at once. */
function readHand(given: unknown): AskedLists {
  const asked = readAsked(given, part);
  if (![asked.any, asked.all, asked.not].some((words) => words.includes("none"))) return asked;
  const expected = "things of the catalog in a list, or `none` without a list";
  throw new TypeError(sayUnexpected({ given: "none", argument: part, expected }));
}

/**
 * Plan what can be done with what is at hand, and needs none of what is ruled out.
 *
 * @throws TypeError when it has another shape or names a thing that there is not.
 */
export function planHand(index: QuestionIndex, given: unknown): Pick<PartPlan, "must" | "mustNot"> {
  if (isNothing(given)) return planNothing(index);
  const { any, not } = readHand(given);
  return {
    must: any.length > 0 ? [findAtHand(index, any)] : [],
    mustNot: not.map((word) => findBits(index, part, word)),
  };
}

/**
 * Plan what is at hand: `none`, or a list that may be empty. In an object, `any` is what is at hand, `all` what an entry
 * must need, and `not` what it must not need.
 *
 * @throws TypeError when it has another shape or names a thing that there is not.
 */
export function planEquipment(index: QuestionIndex, given: unknown): PartPlan {
  if (isNothing(given)) return planNothing(index);
  const { must, mustNot } = planHand(index, given);
  const { any, all } = readHand(given);
  const asked = [...new Set([...any, ...all])];
  if (asked.length === 0) return { part, must, mustNot, reasons: [] };
  return {
    part,
    must: [...must, ...all.map((word) => findBits(index, part, word))],
    mustNot,
    reasons: [(place) => explainNeeds(index, asked, place)],
  };
}
