import type { Catalog } from "../../catalog/catalog.ts";
import { findHeadline } from "../../catalog/find-headline.ts";
import type { ConditionFocus } from "../../catalog/focus.ts";
import { listFamily } from "../../catalog/list-family.ts";
import type { Evidence } from "../../schema/evidence.ts";
import type { Remedy } from "../../schema/remedy.ts";
import type { Stretch } from "../../schema/stretch.ts";
import type { Goal } from "../../schema/vocabulary/goal.ts";
import type { Demand } from "./list-demands.ts";

/** List the conditions that are asked and that an entry is for; where any will do, all that evidence may tell apart. */
function listConditions(catalog: Catalog, { conditions }: Remedy | Stretch, { conditions: asked, ruledOut }: Demand) {
  const found = asked
    ? asked.filter((id) => conditions.some((own) => listFamily(catalog, id).has(own)))
    : new Set(conditions.flatMap((id) => [...listFamily(catalog, id)]));
  return [...found].filter((id) => !ruledOut.has(id));
}

/** List the focuses of the conditions that are demanded, those that the evidence of an entry tells apart once each. */
function listFocuses(catalog: Catalog, entry: Remedy | Stretch, demand: Demand): (ConditionFocus | undefined)[] {
  const told = [...new Set(entry.evidence.flatMap(({ conditions }) => conditions ?? []))];
  const any = demand.conditions === undefined ? [undefined] : [];
  if (told.length === 0 && any.length > 0) return any;
  const focuses = new Map<string, ConditionFocus>();
  for (const id of listConditions(catalog, entry, demand)) {
    const family = listFamily(catalog, id);
    const kin = told.filter((each) => family.has(each));
    const asked = told.filter((each) => each === id);
    focuses.set([...asked, "of", ...kin].join(" "), { asked: new Set(asked), kin: new Set(kin) });
  }
  return [...any, ...focuses.values()];
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
