import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import remarkHtml from "remark-html";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { htmlSchema } from "../../src/render/html-schema.ts";
import type { Flow } from "../../src/render/nodes.ts";

const toMarkdown = unified()
  .data("toMarkdownExtensions", [gfmTableToMarkdown()])
  .use(remarkStringify, { bullet: "-", listItemIndent: "one", rule: "-" })
  .freeze();
const toHtml = unified().use(remarkHtml, { sanitize: htmlSchema }).freeze();

/** Write nodes as a guide writes them in Markdown. */
export function writeMarkdown(children: readonly Flow[]): string {
  return toMarkdown.stringify({ type: "root", children: [...children] });
}

/** Write nodes as a guide writes them in HTML. */
export function writeHtml(children: readonly Flow[]): string {
  return toHtml.stringify({ type: "root", children: [...children] }).trim();
}
