import type { Nodes } from "mdast";
import { fileStart } from "./file-start.ts";
import type { Problem } from "./problem.ts";

/** What a node of Markdown is called in a message. */
const names: Partial<Record<Nodes["type"], string>> = {
  blockquote: "block quote",
  code: "code block",
  definition: "link address",
  emphasis: "emphasis (`*` or `_`)",
  html: "HTML",
  image: "image",
  imageReference: "image",
  inlineCode: "code (backticks)",
  link: "link",
  linkReference: "link",
  list: "list",
  strong: "bold (`**` or `__`)",
  thematicBreak: "line (`---`)",
};

/** Name a node of Markdown in a message. */
export function explainNode(node: Nodes): string {
  return names[node.type] ?? node.type;
}

/** Read the plain text of a node. Whatever is not plain text is a problem; its words are kept, so nothing is lost. */
export function readPlainText(root: Nodes): { text: string; problems: Problem[] } {
  const problems: Problem[] = [];
  const parts: string[] = [];
  const visit = (node: Nodes, depth: number) => {
    if (node.type === "text") parts.push(node.value);
    else if (node.type === "break") parts.push(" ");
    else {
      const plain = depth === 0 || node.type === "paragraph" || node.type === "listItem";
      if (!plain) {
        problems.push({
          rule: "plain-body",
          place: node.position ?? fileStart,
          found: explainNode(node),
          expected: "plain text",
          advice: node.type === "html" ? "write `<` and `>` as words" : "keep the words and remove the signs",
        });
      }
      if ("children" in node) for (const child of node.children) visit(child, depth + 1);
      else if ("value" in node) parts.push(node.value);
      else if ("alt" in node) parts.push(node.alt ?? "");
      if (node.type === "paragraph") parts.push(" ");
    }
  };
  visit(root, 0);
  const text = parts.join("").replace(/\s*[\t\n]\s*/g, " ");
  return { text: text.trim(), problems };
}
