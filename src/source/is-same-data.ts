import type * as z from "zod";
import { schemaAt } from "./schema-at.ts";
import { isLink, type NewIds } from "./use-new-ids.ts";

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Tell whether a list holds what another one does, each once. */
function isSameSet(list: readonly unknown[], once: readonly unknown[]): boolean {
  const all = new Set(list);
  return all.size === once.length && once.every((each) => all.has(each));
}

/**
 * Tell whether two readings of front matter hold the same values, whatever their order, but for links to ids that have
 * moved; of two links that now lead to one entry, one is left.
 */
export function isSameData(
  before: unknown,
  after: unknown,
  schema: z.core.$ZodType | undefined,
  newIds: NewIds,
): boolean {
  if (Array.isArray(before) && Array.isArray(after) && before.length !== after.length) {
    return (
      isLink(schema && schemaAt(schema, [0])) &&
      isSameSet(
        before.map((id) => newIds.get(String(id)) ?? id),
        after,
      )
    );
  }
  if (isObject(before) && isObject(after)) {
    const names = Object.keys(before);
    if (Array.isArray(before) !== Array.isArray(after) || names.length !== Object.keys(after).length) return false;
    const fields = new Map(Object.entries(after));
    return names.every((name) => {
      const step = Array.isArray(before) ? Number(name) : name;
      const field = schema && schemaAt(schema, [step]);
      const value: unknown = Object.getOwnPropertyDescriptor(before, name)?.value;
      return fields.has(name) && isSameData(value, fields.get(name), field, newIds);
    });
  }
  return Object.is(before, after) || (isLink(schema) && newIds.get(String(before)) === after);
}
