import { isScalar } from "yaml";

/** Tell whether a node is a number or a word such as an id or a day. */
export function isWord(node: unknown): boolean {
  return isScalar(node) && /^[\w.-]+$/.test(String(node.value));
}
