import type { Entry } from "../../schema/entry.ts";

/** What an entry lacks that takes the place of another: something by which a reader is warned. */
export interface LostWarning {
  readonly field: string;
  readonly given: unknown;
  /** What is expected instead, read after `expected`. */
  readonly expected: string;
}

/** Get an entry by an id of today. */
export type Lookup = (id: string) => Entry | undefined;

/** The catalog beneath, and the new one. */
export interface Sides {
  readonly before: Lookup;
  readonly after: Lookup;
}

const beneath = "as in the catalog beneath";

/** Require a value that is the same. */
export function loseValue(field: string, given: unknown, expected: unknown, why = ""): LostWarning[] {
  return given === expected ? [] : [{ field, given, expected: `\`${String(expected)}\` ${beneath}${why}` }];
}

/** Require a value of an ordered list, one that stands as far to the front as another. */
export function loseRank<T extends string>(field: string, given: T, least: T, order: readonly T[]): LostWarning[] {
  if (order.indexOf(given) <= order.indexOf(least)) return [];
  const allowed = order.slice(0, order.indexOf(least) + 1).map((each) => `\`${each}\``);
  return [{ field, given, expected: `${allowed.join(" or ")} ${beneath}` }];
}

/** Require that a list has something that is missing. */
export function loseItem(field: string, given: unknown, missing: string | undefined, why = ""): LostWarning[] {
  return missing === undefined ? [] : [{ field, given, expected: `a list with ${missing} ${beneath}${why}` }];
}

/** Require that a list has each id of another. */
export function loseIds(field: string, given: readonly string[], ids: readonly string[], why = ""): LostWarning[] {
  const lost = ids.find((id) => !given.includes(id));
  return loseItem(field, given, lost && `\`${lost}\``, why);
}

/** Require that a list which may say things in other words says no fewer. */
export function loseWords(field: string, given: readonly unknown[], { length }: readonly unknown[]): LostWarning[] {
  if (given.length >= length) return [];
  return loseItem(field, given, `at least ${length} ${length === 1 ? "item" : "items"}`);
}
