import type { Catalog } from "../../catalog/catalog.ts";
import { listForms } from "../../catalog/list-family.ts";
import { type Goal, goals } from "../../schema/vocabulary/goal.ts";
import { listAll, listAny, listRuledOut } from "../asked.ts";
import { findConditions } from "./read-focus.ts";

/** The parts of a question that say for which purposes something has to be known. */
export interface PurposeParts {
  readonly goal?: unknown;
  readonly condition?: unknown;
}

/** Purposes, for one of which something has to be known of an entry. A purpose is a goal for a condition. */
export interface Demand {
  /** The same for the same purposes. */
  readonly name: string;
  /** The goals; undefined: any. */
  readonly goals: readonly Goal[] | undefined;
  /** The ids of the conditions; undefined: any. */
  readonly conditions: ReadonlySet<string> | undefined;
  /** The ids of the conditions that are ruled out, with their forms. */
  readonly ruledOut: ReadonlySet<string>;
}

/** List sets of values, of each of which one has to be met: those of which any will do, and each that must be met itself. */
function listSets<T>(asked: unknown, read: (words: readonly unknown[]) => readonly T[]): (readonly T[] | undefined)[] {
  const any = read(listAny(asked));
  const all = read(listAll(asked));
  if (any.length === 0 && all.length === 0) return [undefined];
  return [...(any.length > 0 ? [any] : []), ...all.map((value) => [value])];
}

/** List what is demanded of the purposes of a question. What is no goal and no condition is refused where it is planned. */
export function listDemands(catalog: Catalog, { goal, condition }: PurposeParts): Demand[] {
  const goalSets = listSets(goal, (words) => goals.filter((each) => words.includes(each)));
  const conditionSets = listSets(condition, (words) => [...new Set(findConditions(catalog, words))]);
  const ruledOut = new Set(findConditions(catalog, listRuledOut(condition)).flatMap((id) => listForms(catalog, id)));
  const without = [...ruledOut].map((id) => ` not ${id}`).join("");
  return goalSets.flatMap((wanted) =>
    conditionSets.map((conditions) => ({
      name: `${wanted?.join(" ") ?? "any"} for ${conditions?.join(" ") ?? "any"}${without}`,
      goals: wanted,
      conditions: conditions && new Set(conditions),
      ruledOut,
    })),
  );
}
