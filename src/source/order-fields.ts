import { isMap, isScalar, type Pair, type YAMLMap } from "yaml";
import * as z from "zod";
import type { FieldNode } from "./list-nodes.ts";

/** Leave a comment with the field that it stands above. Above an item of a list it is about the whole item. */
function keepFirstComment(map: YAMLMap, inList: boolean): void {
  const key = map.items[0]?.key;
  if (inList || !isScalar(key) || !map.commentBefore) return;
  key.commentBefore = [map.commentBefore, key.commentBefore].filter((each) => each).join("\n");
  map.commentBefore = null;
}

/** Put a comment above the first field of an item above the item, where it reads better than behind the hyphen. */
function liftFirstComment(item: YAMLMap): void {
  const key = item.items[0]?.key;
  if (!isScalar(key) || !key.commentBefore) return;
  item.commentBefore = [item.commentBefore, key.commentBefore].filter((each) => each).join("\n");
  key.commentBefore = null;
}

/** Put fields in the order of their schema; comments go along. Where one is not known, perhaps misspelt, all stay. */
export function orderFields(nodes: readonly FieldNode[]): void {
  for (const { node, schema, inList } of nodes) {
    if (!isMap(node) || !(schema instanceof z.ZodObject)) continue;
    const names = Object.keys(schema.shape);
    const rank = ({ key }: Pair) => names.indexOf(isScalar(key) ? String(key.value) : "");
    if (node.items.some((item) => rank(item) === -1)) continue;
    const sorted = [...node.items].sort((a, b) => rank(a) - rank(b));
    if (sorted[0] !== node.items[0]) keepFirstComment(node, inList);
    node.items.splice(0, sorted.length, ...sorted);
    if (inList) liftFirstComment(node);
  }
}
