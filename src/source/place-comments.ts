import { type Document, isCollection, isMap, isNode, isScalar, type Pair, visit } from "yaml";

function joinComments(...comments: readonly (string | null | undefined)[]): string {
  return comments.filter((each) => each).join("\n");
}

/** Put a comment between a field name and its value above the field: `name: # why`. Above the first item of a list it stays. */
function liftComment({ key, value }: Pair, text: string): void {
  if (!isScalar(key) || !key.range || !isNode(value) || !value.commentBefore) return;
  const lines = value.commentBefore.split("\n");
  const isBlock = isCollection(value) && !value.flow;
  const isOnNameLine = /^\s*:[ \t]+#/.test(text.slice(key.range[1]));
  const lifted = lines.splice(0, isBlock ? Number(isOnNameLine) : lines.length);
  key.commentBefore = joinComments(key.commentBefore, ...lifted);
  value.commentBefore = lines.join("\n");
}

/** Leave comments with what they are about: those above a blank line at the start with the whole, the last one at the end of the fields. */
export function placeComments(document: Document, text: string): void {
  visit(document, {
    Pair(_, pair) {
      liftComment(pair, text);
    },
  });
  const { contents } = document;
  if (!isMap(contents)) return;
  const first = contents.items[0]?.key;
  if (isScalar(first) && first.commentBefore && !document.commentBefore) {
    const groups = first.commentBefore.split(/\n{2,}/);
    first.commentBefore = groups.pop() ?? "";
    document.commentBefore = groups.join("\n");
  }
  contents.comment = joinComments(contents.comment, document.comment);
  document.comment = null;
}
