import { isScalar, isSeq } from "yaml";
import * as z from "zod";
import type { FieldNode } from "./list-nodes.ts";

/** The id that an entry has now, by the id that it had before. */
export type NewIds = ReadonlyMap<string, string>;

/** Tell whether a field holds the id of another entry. */
export function isLink(schema: z.core.$ZodType | undefined): boolean {
  return schema instanceof z.ZodType && schema.meta()?.linksTo !== undefined;
}

/** Write the new id into every link to an entry that has moved. In a list that has the new id already, it stands once. */
export function useNewIds(nodes: readonly FieldNode[], newIds: NewIds): void {
  const moved = new Set<unknown>();
  for (const { node, schema } of nodes) {
    if (!isScalar(node) || !isLink(schema)) continue;
    const id = newIds.get(String(node.value));
    if (id === undefined) continue;
    node.value = id;
    moved.add(node);
  }
  for (const { node } of nodes) {
    if (!isSeq(node) || !node.items.some((item) => moved.has(item))) continue;
    const kept = new Map<unknown, unknown>();
    for (const item of node.items) {
      const value = isScalar(item) ? item.value : item;
      if (!kept.has(value) || !moved.has(item)) kept.set(value, item);
    }
    node.items = node.items.filter((item) => !moved.has(item) || kept.get(isScalar(item) ? item.value : item) === item);
  }
}
