import type { Nodes, Root } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { unified } from "unified";

const parser = unified()
  .data({ micromarkExtensions: [gfmTable()], fromMarkdownExtensions: [gfmTableFromMarkdown()] })
  .use(remarkParse)
  .freeze();
const inline = new Set<Nodes["type"]>(["text", "inlineCode", "link", "linkReference", "emphasis", "strong", "break"]);

/** Read Markdown as any app would. */
export function parseMarkdown(markdown: string): Root {
  return parser.parse(markdown);
}

/** List a Markdown tree node by node, from its top down. */
export function listNodes(node: Nodes): Nodes[] {
  return [node, ...("children" in node ? node.children.flatMap(listNodes) : [])];
}

function toText(node: Nodes): string {
  if ("value" in node) return node.value;
  if (!("children" in node)) return "";
  const text = node.children.map(toText).join("");
  return inline.has(node.type) ? text : ` ${text} `;
}

/** Give the text of Markdown: blocks stand apart, links do not. */
export function readMarkdownText(markdown: string): string {
  return toText(parseMarkdown(markdown)).replace(/\s+/g, " ").trim();
}
