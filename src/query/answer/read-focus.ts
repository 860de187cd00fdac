import type { Catalog } from "../../catalog/catalog.ts";
import type { ConditionFocus } from "../../catalog/focus.ts";
import { getEntry } from "../../catalog/get-entry.ts";
import { listFamily } from "../../catalog/list-family.ts";
import { listWanted } from "../asked.ts";
import { keepIn } from "./keep-in.ts";

/** The focus of conditions that evidence tells apart, with a name that is the same for the same focus. */
export interface NamedFocus {
  readonly name: string;
  readonly conditions: ConditionFocus | undefined;
}

/** The focus where no condition is asked, or none of those that evidence tells apart. */
const anyCondition: NamedFocus = { name: "", conditions: undefined };

interface Kept {
  /** The conditions that some evidence names. */
  readonly told: ReadonlySet<string>;
  /** What was read before, by the conditions of the question. */
  readonly focuses: Map<string, NamedFocus>;
}

const kept = new WeakMap<object, Kept>();

/** So many ways to ask for conditions are kept; then it begins anew, so that what is kept cannot grow for ever. */
const mostKept = 1000;

function keptOf(catalog: Catalog): Kept {
  const known = kept.get(catalog);
  if (known) return known;
  const told = new Set<string>();
  for (const entry of catalog.entries) {
    if (entry.kind !== "remedy" && entry.kind !== "stretch") continue;
    for (const { conditions } of entry.evidence) for (const id of conditions ?? []) told.add(id);
  }
  const made = { told, focuses: new Map() };
  kept.set(catalog, made);
  return made;
}

/** Find conditions by their ids, or by those that were changed. What is none is refused where the question is read. */
export function findConditions(catalog: Catalog, words: readonly unknown[]): string[] {
  return words.flatMap((word) => {
    const entry = typeof word === "string" ? getEntry(catalog, word) : undefined;
    return entry?.kind === "condition" ? [entry.id] : [];
  });
}

function makeFocus(catalog: Catalog, told: ReadonlySet<string>, ids: readonly string[]): NamedFocus {
  const asked = new Set(ids.filter((id) => told.has(id)).sort());
  const family = new Set(ids.flatMap((id) => [...listFamily(catalog, id)]));
  const kin = new Set([...told].filter((id) => family.has(id)));
  if (ids.length === 0 || (asked.size === 0 && kin.size === told.size)) return anyCondition;
  return { name: `${[...asked].join(" ")}|${[...kin].join(" ")}`, conditions: { asked, kin } };
}

/** Read which conditions evidence has to be about, from what a question asks of conditions. */
export function readFocus(catalog: Catalog, condition: unknown): NamedFocus {
  if (condition === undefined) return anyCondition;
  const { told, focuses } = keptOf(catalog);
  const ids = findConditions(catalog, listWanted(condition));
  return keepIn(focuses, ids.join(" "), () => makeFocus(catalog, told, ids), mostKept);
}
