import type { Catalog } from "../../catalog/catalog.ts";
import { findHeadline } from "../../catalog/find-headline.ts";
import type { ConditionFocus } from "../../catalog/focus.ts";
import { listFamily } from "../../catalog/list-family.ts";
import type { Evidence } from "../../schema/evidence.ts";
import type { Remedy } from "../../schema/remedy.ts";
import type { Stretch } from "../../schema/stretch.ts";
import type { Goal } from "../../schema/vocabulary/goal.ts";
import type { Demand } from "./list-demands.ts";
import { readFocus } from "./read-focus.ts";

/** List the conditions that an entry is found by: its own, with their forms and with what they are forms of. */
function listConditions(catalog: Catalog, { conditions }: Remedy | Stretch): Set<string> {
  return new Set(conditions.flatMap((id) => [...listFamily(catalog, id)]));
}

/** List the focuses of the conditions that are asked and that an entry is for, those that evidence tells apart once each. */
function listFocuses(
  catalog: Catalog,
  entry: Remedy | Stretch,
  asked: readonly string[] | undefined,
): (ConditionFocus | undefined)[] {
  const isTold = entry.evidence.some(({ conditions }) => conditions !== undefined);
  if (asked === undefined && !isTold) return [undefined];
  const own = listConditions(catalog, entry);
  const focuses = [...own]
    .filter((id) => asked === undefined || asked.includes(id))
    .map((id) => readFocus(catalog, id))
    .map(({ name, conditions }) => [name, conditions] as const);
  return [...new Map([...(asked === undefined ? [["", undefined] as const] : []), ...focuses]).values()];
}

/** List the goals that are asked and that an entry has, each alone; where any will do, also none. */
function listGoals({ goals }: Remedy | Stretch, asked: readonly Goal[] | undefined): (readonly Goal[])[] {
  const own = goals.filter((goal) => asked === undefined || asked.includes(goal)).map((goal) => [goal]);
  return asked === undefined ? [[], ...own] : own;
}

/**
 * List the evidence that decides for each purpose that is demanded and that an entry serves; undefined where nobody has
 * looked. Where any purpose will do, what is mainly known of it is one of them.
 */
export function listHeadlines(
  catalog: Catalog,
  entry: Remedy | Stretch,
  { goals, conditions }: Demand,
): (Evidence | undefined)[] {
  const focuses = listFocuses(catalog, entry, conditions);
  return listGoals(entry, goals).flatMap((wanted) =>
    focuses.map((focus) => findHeadline(entry.evidence, { goals: wanted, conditions: focus })),
  );
}
