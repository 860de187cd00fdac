import { type Document, isCollection, isMap, isNode, isSeq, parseDocument } from "yaml";
import type { SketchNote } from "./sketch-value.ts";

/** Open the maps around a value, so that a mark has a line to stand on. Give the value, or the flat list that it stands in. */
function open(document: Document, path: SketchNote["path"]): unknown {
  let node: unknown = document.contents;
  for (const step of path) {
    if (isSeq(node) && node.flow) return node;
    if (!isCollection(node)) return undefined;
    if (isMap(node)) node.flow = false;
    node = node.get(step, true);
  }
  return node;
}

/** Write marks as comments beside the values that they are about. Values of the body have none. */
export function addNotes(text: string, notes: readonly SketchNote[]): string {
  const end = text.indexOf("\n---\n");
  const document = parseDocument(text.slice("---\n".length, end + 1));
  for (const note of notes) {
    const node = open(document, note.path);
    if (isNode(node)) node.comment = ` ${note.text}`;
  }
  const fields = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return `---\n${fields}${text.slice(end + 1)}`;
}
