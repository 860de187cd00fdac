import type { List, Nodes, Root, RootContent } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { readPlainText } from "./read-plain-text.ts";

const parser = unified().use(remarkParse).freeze();

/** A part of a body: a heading, a paragraph, an item of a numbered list, or anything else. */
export interface Block {
  readonly type: RootContent["type"] | "step";
  /** The words of the heading that it stands under, or that it is. */
  readonly heading: string;
  /** Its words, and what is not plain among them. */
  readonly says: string;
  /** Its lines in the file. */
  readonly lines: readonly string[];
}

/** Read text as Markdown. */
export function readMarkdown(text: string): Root {
  return parser.parse(text);
}

/** Say what a node holds: its words, and what is not plain among them. */
export function sayNode(node: Nodes): string {
  const { text, problems } = readPlainText(node);
  return [text, ...problems.map(({ found }) => found)].join("\n");
}

/** Tell whether a list is numbered, with one paragraph and nothing else in each item. */
function isPlainSteps(node: RootContent): node is List {
  const isPlain = ({ children: [first, ...others] }: List["children"][number]) =>
    first?.type === "paragraph" && others.length === 0;
  return node.type === "list" && node.ordered === true && node.children.every(isPlain);
}

/** List the blocks of a body in order. The items of a numbered list count one by one. */
export function listBlocks(body: string): Block[] {
  const lines = body.split("\n");
  const blocks: Block[] = [];
  let heading = "";
  const add = (type: Block["type"], node: Nodes) => {
    const own = node.position ? lines.slice(node.position.start.line - 1, node.position.end.line) : [];
    blocks.push({ type, heading, says: sayNode(node), lines: own });
  };
  for (const node of readMarkdown(body).children) {
    if (node.type === "heading") heading = readPlainText(node).text;
    if (isPlainSteps(node)) for (const item of node.children) add("step", item);
    else add(node.type, node);
  }
  return blocks;
}
