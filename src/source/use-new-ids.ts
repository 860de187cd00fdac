import { isScalar } from "yaml";
import * as z from "zod";
import type { FieldNode } from "./list-nodes.ts";

/** The id that an entry has now, by the id that it had before. */
export type NewIds = ReadonlyMap<string, string>;

/** Tell whether a field holds the id of another entry. */
export function isLink(schema: z.core.$ZodType | undefined): boolean {
  return schema instanceof z.ZodType && schema.meta()?.linksTo !== undefined;
}

/** Write the new id into every link to an entry that has moved. */
export function useNewIds(nodes: readonly FieldNode[], newIds: NewIds): void {
  for (const { node, schema } of nodes) {
    if (!isScalar(node) || !isLink(schema)) continue;
    const id = newIds.get(String(node.value));
    if (id !== undefined) node.value = id;
  }
}
