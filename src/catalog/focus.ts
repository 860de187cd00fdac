import type { Evidence } from "../schema/evidence.ts";
import type { Goal } from "../schema/vocabulary/goal.ts";

/** The conditions that evidence has to be about. */
export interface ConditionFocus {
  /** The conditions that are asked about, as far as some evidence names them. */
  readonly asked: ReadonlySet<string>;
  /** Those that evidence names among what is asked, their forms, and what they are forms of. */
  readonly kin: ReadonlySet<string>;
}

/** What evidence has to be about, to decide where an entry stands. */
export interface Focus {
  /** The goals; any where there are none. */
  readonly goals: readonly Goal[];
  /** The conditions; any where it is left out. */
  readonly conditions?: ConditionFocus | undefined;
}

/** The focus where nothing is asked. */
export const noFocus: Focus = Object.freeze({ goals: [] });

/** How closely evidence is about conditions: `exact` names one of them; `apt` may count for them; the other does not. */
export type Closeness = "exact" | "apt" | "other";

/** Tell how closely evidence is about the conditions of a focus. Where it names none, it counts for each of its entry. */
export function findCloseness({ conditions }: Evidence, focus: ConditionFocus | undefined): Closeness {
  if (focus === undefined || conditions === undefined) return "apt";
  if (conditions.some((id) => focus.asked.has(id))) return "exact";
  return conditions.some((id) => focus.kin.has(id)) ? "apt" : "other";
}
