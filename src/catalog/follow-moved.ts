import type { Entry } from "../schema/entry.ts";
import { isRecord } from "../schema/is-record.ts";
import type { Moved } from "../schema/moved.ts";
import { findCurrentId } from "./find-current-id.ts";
import { listLinks } from "./list-links.ts";

/** Put an id in the place of another. */
function setAt(value: unknown, [step, ...rest]: readonly (string | number)[], id: string): void {
  if (step === undefined || !(isRecord(value) || Array.isArray(value))) return;
  if (rest.length > 0) setAt(Reflect.get(value, step), rest, id);
  else Reflect.set(value, step, id);
}

/** Let the links of an entry lead to what their ids have become. An entry without such a link stays the same object. */
export function followLinks<E extends Entry>(entry: E, follow: (id: string) => string): E {
  const stale = listLinks(entry).filter(({ id }) => follow(id) !== id);
  if (stale.length === 0) return entry;
  const copy = structuredClone(entry);
  for (const { path, id } of stale) setAt(copy, path, follow(id));
  return copy;
}

/**
 * Let the links of entries lead to what ids that were changed have become: a warning must not be lost since its stretch
 * has another name now.
 */
export function followMoved<E extends Entry>(entries: readonly E[], moved: readonly Moved[]): readonly E[] {
  if (moved.length === 0) return entries;
  const ids = new Set(entries.map(({ id }) => id));
  const movedTo = new Map(moved.map((each) => [each.id, each.movedTo]));
  const follow = (id: string) => findCurrentId(id, (each) => ids.has(each), movedTo) ?? id;
  return entries.map((entry) => followLinks(entry, follow));
}
