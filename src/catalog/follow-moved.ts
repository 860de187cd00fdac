import type { Entry } from "../schema/entry.ts";
import type { Moved } from "../schema/moved.ts";
import { findCurrentId } from "./find-current-id.ts";
import { followLinks } from "./follow-links.ts";

/** Make what tells the id that an id has become; one that leads nowhere, or in a circle, stays as it is. */
export function createFollower(
  entries: readonly Pick<Entry, "id">[],
  moved: readonly Pick<Moved, "id" | "movedTo">[],
): (id: string) => string {
  if (moved.length === 0) return (id) => id;
  const ids = new Set(entries.map(({ id }) => id));
  const movedTo = new Map(moved.map((each) => [each.id, each.movedTo]));
  return (id) => findCurrentId(id, (each) => ids.has(each), movedTo) ?? id;
}

/**
 * Let the links of entries lead to what ids that were changed have become: a warning must not be lost since its stretch
 * has another name now.
 */
export function followMoved<E extends Entry>(entries: readonly E[], moved: readonly Moved[]): readonly E[] {
  if (moved.length === 0) return entries;
  const follow = createFollower(entries, moved);
  return entries.map((entry) => followLinks(entry, follow));
}
