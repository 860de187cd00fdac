import { isCollection, isMap, isNode, isSeq, type YAMLMap, type YAMLSeq } from "yaml";
import * as z from "zod";
import { isWord } from "./is-word.ts";
import type { FieldNode } from "./list-nodes.ts";
import { holdsWord } from "./tidy-quotes.ts";

function hasComment(node: unknown): boolean {
  return isNode(node) && Boolean(node.comment || node.commentBefore);
}

/** Tell whether a comment stands inside a list or between fields, where it needs a line of its own. */
function holdsComment(node: YAMLMap | YAMLSeq): boolean {
  if (isSeq(node)) return node.items.some(hasComment);
  return node.items.some(({ key, value }) => hasComment(key) || hasComment(value));
}

/** Tell whether fields are few and short by their schema, as in a range. */
function holdsWords(schema: z.core.$ZodType | undefined): boolean {
  if (!(schema instanceof z.ZodObject)) return false;
  const fields: z.core.$ZodType[] = Object.values(schema.shape);
  return fields.length <= 3 && fields.every(holdsWord);
}

function isOnOneLine({ schema, inList }: FieldNode, node: YAMLMap | YAMLSeq): boolean {
  if (node.items.length === 0) return true;
  if (holdsComment(node) || (node.commentBefore && !node.flow)) return false;
  if (isSeq(node)) {
    if (node.items.some(isCollection)) return false;
    const element = schema instanceof z.ZodArray ? schema.element : undefined;
    const isOfWords = element !== undefined && !(element instanceof z.ZodUnion) && holdsWord(element);
    return node.flow === true || (isOfWords && node.items.every(isWord));
  }
  const isShort = node.items.length <= 3 && node.items.every(({ value }) => isWord(value));
  return isShort && (node.flow === true || (!inList && holdsWords(schema)));
}

/**
 * Write lists of ids and other single words, and ranges, on one line; whatever holds more than a few words a line each.
 * Where both are common, as for a list of short texts, the form stays as it is.
 */
export function tidyLists(nodes: readonly FieldNode[]): void {
  const [root] = nodes;
  for (const each of nodes) {
    const { node } = each;
    if (isMap(node) || isSeq(node)) node.flow = each !== root && isOnOneLine(each, node);
  }
}
