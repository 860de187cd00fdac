import { type Document, visit } from "yaml";
import { placeComments } from "./place-comments.ts";

interface Commented {
  comment?: string | null | undefined;
  commentBefore?: string | null | undefined;
}

/** Take spaces off the ends of lines, and blank lines out. A line of one space stands for a `#` with nothing behind it. */
function closeUp(comment: string): string {
  return comment
    .replace(/(?<=\S)[ \t]+$/gm, "")
    .replace(/^[ \t]+$/gm, " ")
    .replace(/\n{2,}/g, "\n");
}

function tidyComments(node: Commented): void {
  if (node.comment) node.comment = closeUp(node.comment);
  if (node.commentBefore) node.commentBefore = closeUp(node.commentBefore);
}

/** Take blank lines out of front matter, and spaces at the ends of its comments. */
export function tidySpacing(document: Document, text: string): void {
  placeComments(document, text);
  tidyComments(document);
  visit(document, {
    Node(_, node) {
      node.spaceBefore = false;
      tidyComments(node);
    },
  });
}
