import { isMap, isNode, isScalar, isSeq, type Node } from "yaml";
import type * as z from "zod";
import { schemaAt } from "./schema-at.ts";

/** A value in front matter, with the schema of its field where it has one. */
export interface FieldNode {
  readonly node: Node;
  readonly schema: z.core.$ZodType | undefined;
  /** Whether it is an item of a list. */
  readonly inList: boolean;
}

/** List the values in front matter: each one after the value that holds it. */
export function listNodes(node: unknown, schema: z.core.$ZodType | undefined, inList = false): FieldNode[] {
  if (!isNode(node)) return [];
  const field = (step: string | number) => schema && schemaAt(schema, [step]);
  const self = { node, schema: schema && schemaAt(schema, []), inList };
  if (isMap(node)) {
    return [
      self,
      ...node.items.flatMap(({ key, value }) => listNodes(value, field(isScalar(key) ? String(key.value) : ""))),
    ];
  }
  if (isSeq(node)) return [self, ...node.items.flatMap((item, index) => listNodes(item, field(index), true))];
  return [self];
}
