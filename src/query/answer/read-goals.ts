import type { Goal } from "../../schema/vocabulary/goal.ts";
import type { Moment } from "../../schema/vocabulary/moment.ts";
import { listWanted } from "../asked.ts";
import { asksRating, type RatedParts } from "./asks-rating.ts";

/** The goal that a moment stands for. At night, and during and after exercise, it may be one or another. */
const goalsOf: ReadonlyMap<unknown, readonly Goal[]> = new Map<Moment, readonly Goal[]>([
  ["during-cramp", ["stop-now"]],
  ["just-after", ["ease-after"]],
  ["before-bed", ["prevent"]],
  ["before-exercise", ["prevent"]],
  ["long-sitting", ["prevent"]],
  ["daily", ["prevent"]],
]);

const noGoals: readonly Goal[] = [];

/** What of a question decides for which goals evidence counts. */
export interface GoalParts extends RatedParts {
  readonly goal?: unknown;
  readonly moment?: unknown;
}

/** Give the goal that each moment of a question stands for; none where one of them may stand for several. */
export function readMomentGoals(moment: unknown): readonly Goal[] {
  if (moment === undefined || typeof moment === "string") return goalsOf.get(moment) ?? noGoals;
  const wanted = listWanted(moment);
  const goals = wanted.flatMap((each) => goalsOf.get(each) ?? noGoals);
  return goals.length === wanted.length ? goals : noGoals;
}

/**
 * Read for which goals evidence counts: those that are asked, or else those that the moments stand for. Where the evidence itself
 * is asked about, the moments decide nothing, so that one more of them takes away and never adds.
 */
export function readGoals(question: GoalParts): readonly unknown[] {
  const { goal, moment } = question;
  if (goal !== undefined) return listWanted(goal);
  return asksRating(question) ? noGoals : readMomentGoals(moment);
}
