import type { Catalog } from "../../src/catalog/catalog.ts";
import type { FindQuestion } from "../../src/query/find-question.ts";
import type { Evidence } from "../../src/schema/evidence.ts";
import type { Remedy } from "../../src/schema/remedy.ts";
import type { Stretch } from "../../src/schema/stretch.ts";
import { type AnyAsked, isFormOf, isRelated, meets, spellOut, today } from "./naive-match.ts";

const effectOrder = "benefit possible-benefit safety association unclear no-benefit harm-outweighs".split(" ");
const certaintyOrder = "high moderate low very-low none good-practice".split(" ");
const outcomesOf: Readonly<Record<string, RegExp>> = {
  "stop-now": /-relief$/,
  "ease-after": /^(?:soreness-after|cramps|symptoms)$/,
  prevent: /-(?:frequency|severity|threshold)$|^(?:cramps|symptoms)$/,
};

/** A piece of evidence that decides, or that nobody has looked. */
type Known = Evidence | undefined;

/** What is known, as two numbers: the effect and the certainty. */
function toNumbers(known: Known): readonly [effect: number, certainty: number] {
  const { effect, certainty } = known ?? { effect: "unclear", certainty: "none" };
  return [effectOrder.indexOf(effect), certaintyOrder.indexOf(certainty)];
}

/** What evidence has to be about: any of these goals, any of these conditions; of all where there are none. */
interface Purpose {
  readonly goals: readonly string[];
  readonly conditions: readonly string[];
}

/** The goals that a question names, or else those that its moments stand for, where it asks nothing of the evidence. */
function goalsOf({ goal, moment, effect, certaintyAtLeast }: FindQuestion): readonly string[] {
  const named = goal ?? (effect || certaintyAtLeast ? undefined : moment);
  if (named === undefined) return [];
  const { any, all } = spellOut(named);
  if (goal !== undefined) return [...any, ...all];
  const goals = [...any, ...all].map((each) => {
    if (each === "during-cramp") return "stop-now";
    if (each === "just-after") return "ease-after";
    return /^(?:before-|long-|daily)/.test(each) ? "prevent" : "";
  });
  return goals.includes("") ? [] : goals;
}

/** The conditions that a question names, by their ids of today. */
function conditionsOf(catalog: Catalog, { condition }: FindQuestion): readonly string[] {
  if (condition === undefined) return [];
  const { any, all } = spellOut(condition);
  return [...any, ...all].map((id) => today(catalog, id));
}

/** Put the surer first, then the better. */
function compareKnown(a: Evidence, b: Evidence): number {
  const [[effectA, certaintyA], [effectB, certaintyB]] = [toNumbers(a), toNumbers(b)];
  return certaintyA - certaintyB || effectA - effectB;
}

/** What is known of an entry for a purpose. */
function readKnown(catalog: Catalog, { evidence }: Remedy | Stretch, { goals, conditions: asked }: Purpose): Known {
  const about = evidence.filter(
    ({ outcome }) => goals.length === 0 || goals.some((goal) => outcomesOf[goal]?.test(outcome)),
  );
  const exact = about.filter(({ conditions = [] }) => conditions.some((id) => asked.includes(id)));
  const apt = about.filter(
    ({ conditions }) =>
      asked.length === 0 || !conditions || conditions.some((id) => asked.some((each) => isRelated(catalog, id, each))),
  );
  const counted = exact.length > 0 ? exact : apt;
  return goals.length === 0 ? counted[0] : counted.sort(compareKnown)[0];
}

/** The sets of values of each of which one has to be met, of those that an entry has; any and none where nothing is asked. */
function listSets(asked: AnyAsked | undefined, own: readonly string[], toId: (word: string) => string): string[][][] {
  const { any, all } = asked === undefined ? { any: [], all: [] } : spellOut(asked);
  if (any.length + all.length === 0) return [[[], ...own.map((value) => [value])]];
  const sets = [...(any.length > 0 ? [any] : []), ...all.map((value) => [value])];
  return sets.map((words) => words.map(toId).flatMap((value) => (own.includes(value) ? [[value]] : [])));
}

/** What is known of an entry for the purposes of a question: one list for each set of purposes, one of which has to do. */
function listKnown(catalog: Catalog, entry: Remedy | Stretch, { goal, condition }: FindQuestion): Known[][] {
  const ruledOut = condition === undefined ? [] : spellOut(condition).not.map((id) => today(catalog, id));
  const isOut = (id: string) => ruledOut.some((each) => isFormOf(catalog, id, each));
  const found = catalog.entries.flatMap(({ kind, id }) =>
    kind === "condition" && !isOut(id) && entry.conditions.some((each) => isRelated(catalog, id, each)) ? [id] : [],
  );
  const goalSets = listSets(goal, entry.goals, (word) => word);
  const conditionSets = listSets(condition, found, (word) => today(catalog, word));
  return goalSets.flatMap((goalSet) =>
    conditionSets.map((conditionSet) =>
      goalSet.flatMap((goals) => conditionSet.map((conditions) => readKnown(catalog, entry, { goals, conditions }))),
    ),
  );
}

function isAllowed(known: Known, { effect: asked, certaintyAtLeast: least }: FindQuestion): boolean {
  const [effect, certainty] = toNumbers(known);
  const isEnough = least === undefined || certainty <= certaintyOrder.indexOf(least);
  return isEnough && meets(asked, (each) => effectOrder[effect] === each);
}

/** Tell whether what is known of an entry is what a question asks, for a purpose of each set of purposes. */
export function meetsRating(catalog: Catalog, entry: Remedy | Stretch, question: FindQuestion): boolean {
  if (question.effect === undefined && question.certaintyAtLeast === undefined) return true;
  return listKnown(catalog, entry, question).every((known) => known.some((each) => isAllowed(each, question)));
}

/** What decides where an entry stands: what does so for the question, unless only something else is what it asks. */
export function findDeciding(catalog: Catalog, entry: Remedy | Stretch, question: FindQuestion) {
  const asked = goalsOf(question);
  const served = asked.filter((goal) => entry.goals.some((each) => each === goal));
  const purpose = { goals: served.length > 0 ? served : asked, conditions: conditionsOf(catalog, question) };
  const usual = readKnown(catalog, entry, purpose);
  if (question.effect === undefined && question.certaintyAtLeast === undefined) return toNumbers(usual);
  const known = listKnown(catalog, entry, question).flat();
  if (known.includes(usual) && isAllowed(usual, question)) return toNumbers(usual);
  const [surest] = known
    .flatMap((each) => each ?? [])
    .filter((each) => isAllowed(each, question))
    .sort(compareKnown);
  return toNumbers(surest);
}
