import type { Entry } from "../schema/entry.ts";
import { isRecord } from "../schema/is-record.ts";
import { listLinks } from "./list-links.ts";

/** Copy the lists and objects of an entry. What is neither, such as a function that an app put there, stays the same. */
function copyData<T>(value: T): T;
function copyData(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => copyData(item));
  if (!isRecord(value) || ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, copyData(inner)]));
}

/** Go down a path to what holds its last step. */
function findHolder(value: unknown, path: readonly (string | number)[]): unknown {
  return path
    .slice(0, -1)
    .reduce<unknown>((now, step) => (isRecord(now) || Array.isArray(now) ? Reflect.get(now, step) : undefined), value);
}

/**
 * Let the links of an entry lead to what their ids have become. Where two ids have become one, a list has it once, and no entry
 * leads to itself. An entry without such a link stays the same object.
 */
export function followLinks<E extends Entry>(entry: E, follow: (id: string) => string): E {
  const stale = listLinks(entry).filter(({ id }) => follow(id) !== id);
  if (stale.length === 0) return entry;
  const copy = copyData(entry);
  const lists = new Set<unknown[]>();
  for (const { path, id } of stale) {
    const [holder, step = ""] = [findHolder(copy, path), path.at(-1)];
    if (!isRecord(holder) && !Array.isArray(holder)) continue;
    if (follow(id) === entry.id && path.length === 1) Reflect.deleteProperty(holder, step);
    else Reflect.set(holder, step, follow(id));
    if (Array.isArray(holder)) lists.add(holder);
  }
  for (const list of lists) list.splice(0, list.length, ...new Set(list.filter((id) => id !== entry.id)));
  return copy;
}
