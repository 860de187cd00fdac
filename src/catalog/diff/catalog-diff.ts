import type { Kind } from "../../schema/vocabulary/kind.ts";
import type { Bump } from "./bump.ts";

/** What can happen to an entry or to a field, in the order in which they are counted up. */
export const changes = ["removed", "changed", "added", "moved"] as const;

export type Change = (typeof changes)[number];

/** One difference inside an entry. */
export interface FieldChange {
  /** `moved`: the list is in another order. */
  readonly change: Change;
  /**
   * The way to the value, such as `["doses", 0, "holdSeconds", "min"]`. Places are those in the lists after; only an item
   * that was removed has the place that it had in its list before.
   */
  readonly path: readonly (string | number)[];
  /** The value before; left out where one was added. */
  readonly before?: unknown;
  /** The value after; left out where one was removed. */
  readonly after?: unknown;
  /** The bump that this change alone needs. */
  readonly bump: Bump;
}

/** What happened to one id. */
export interface EntryChange {
  /** `moved`: the id leads to an entry with another id. */
  readonly change: Change;
  /** The kind of the entry; where it was removed or moved, its kind before. */
  readonly kind: Kind;
  /** The id; where the entry was moved, the one it had before. */
  readonly id: string;
  /** The id that a moved entry has now, or that a further id of an entry leads to. */
  readonly movedTo?: string;
  /** The largest bump among the fields, and that of the change itself. */
  readonly bump: Bump;
  /** What differs inside a changed entry, or between a moved entry and what it has become. */
  readonly fields: readonly FieldChange[];
}

/** What changed between two catalogs. */
export interface CatalogDiff {
  /** The least bump that all changes together need. */
  readonly bump: Bump | "none";
  /** The changes in the order of the kinds, then of the ids. */
  readonly entries: readonly EntryChange[];
}
