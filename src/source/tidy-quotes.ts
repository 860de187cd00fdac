import { isMap, isScalar, Scalar } from "yaml";
import * as z from "zod";
import { isWord } from "./is-word.ts";
import type { FieldNode } from "./list-nodes.ts";

/** Tell whether a field holds one word that needs no quotes: an id, a day, a value of a closed list. */
export function holdsWord(schema: z.core.$ZodType): boolean {
  return ["two words", "12345"].every((text) => !z.safeParse(schema, text).success);
}

function isQuoted({ type }: Scalar): boolean {
  return type === Scalar.QUOTE_SINGLE || type === Scalar.QUOTE_DOUBLE;
}

/**
 * Write field names and single words without quotes where YAML needs none, and texts in double quotes rather than single
 * ones. A text in double quotes stays as it is: they are never wrong, and a safe habit.
 */
export function tidyQuotes(nodes: readonly FieldNode[]): void {
  for (const { node, schema } of nodes) {
    if (isMap(node)) {
      for (const { key } of node.items) if (isScalar(key) && isQuoted(key)) key.type = Scalar.PLAIN;
    }
    if (!isScalar(node) || !isQuoted(node)) continue;
    const text = String(node.value);
    if (schema && holdsWord(schema) && isWord(node)) node.type = Scalar.PLAIN;
    else if (!text.includes('"') || text.includes("'")) node.type = Scalar.QUOTE_DOUBLE;
  }
}
