import type { Catalog } from "../../catalog/catalog.ts";
import { findHeadline } from "../../catalog/find-headline.ts";
import type { ConditionFocus } from "../../catalog/focus.ts";
import { listFamily } from "../../catalog/list-family.ts";
import type { Evidence } from "../../schema/evidence.ts";
import type { Remedy } from "../../schema/remedy.ts";
import type { Stretch } from "../../schema/stretch.ts";
import type { Goal } from "../../schema/vocabulary/goal.ts";
import type { Demand } from "./list-demands.ts";

/** Make the focus of a condition as far as some evidence tells it apart. */
function makeFocus(catalog: Catalog, told: readonly string[], id: string): ConditionFocus {
  const family = listFamily(catalog, id);
  return { asked: new Set(told.filter((each) => each === id)), kin: new Set(told.filter((each) => family.has(each))) };
}

/** Find the first id in some sets that is wanted. */
function findIn(sets: readonly ReadonlySet<string>[], isWanted: (id: string) => boolean): string | undefined {
  for (const ids of sets) for (const id of ids) if (isWanted(id)) return id;
  return undefined;
}

/**
 * List the conditions that are demanded and that an entry is for, as far as its evidence tells them apart: those that it names,
 * with their forms and what they are forms of, and of all others one that stands for the rest.
 */
function listConditions(
  catalog: Catalog,
  { conditions }: Remedy | Stretch,
  { conditions: asked, ruledOut }: Demand,
  told: readonly string[],
): string[] {
  const families = conditions.map((own) => listFamily(catalog, own));
  const isServed = (id: string) => !ruledOut.has(id) && families.some((family) => family.has(id));
  // Few are looked at one by one.
  if (asked && asked.size <= told.length) return [...asked].filter(isServed);
  const near = new Set(told.flatMap((id) => [...listFamily(catalog, id)]));
  const served = [...near].filter((id) => isServed(id) && (asked === undefined || asked.has(id)));
  const other = findIn(asked ? [asked] : families, (id) => !near.has(id) && isServed(id));
  return other === undefined ? served : [...served, other];
}

/** List the focuses of the conditions that are demanded; where any will do, also that of none. */
function listFocuses(catalog: Catalog, entry: Remedy | Stretch, demand: Demand): (ConditionFocus | undefined)[] {
  const told = [...new Set(entry.evidence.flatMap(({ conditions }) => conditions ?? []))];
  const any = demand.conditions === undefined ? [undefined] : [];
  if (told.length === 0 && any.length > 0) return any;
  return [...any, ...listConditions(catalog, entry, demand, told).map((id) => makeFocus(catalog, told, id))];
}

/** List the goals that are asked and that an entry has, each alone; where any will do, also none. */
function listGoals({ goals }: Remedy | Stretch, asked: readonly Goal[] | undefined): (readonly Goal[])[] {
  const own = goals.filter((goal) => asked === undefined || asked.includes(goal)).map((goal) => [goal]);
  return asked === undefined ? [[], ...own] : own;
}

/**
 * List the evidence that decides for each purpose that is demanded and that an entry serves; undefined where nobody has
 * looked. Where any goal will do, what is mainly known of it counts as well.
 */
export function listHeadlines(catalog: Catalog, entry: Remedy | Stretch, demand: Demand): (Evidence | undefined)[] {
  const focuses = listFocuses(catalog, entry, demand);
  return listGoals(entry, demand.goals).flatMap((goals) =>
    focuses.map((conditions) => findHeadline(entry.evidence, { goals, conditions })),
  );
}
