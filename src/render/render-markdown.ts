import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { guideToMdast } from "./guide-to-mdast.ts";
import type { GuideTree } from "./guide-tree.ts";
import { requireGuide } from "./require-guide.ts";

const writer = unified()
  .data("toMarkdownExtensions", [gfmTableToMarkdown()])
  .use(remarkStringify, { bullet: "-", listItemIndent: "one", rule: "-" })
  .freeze();

/**
 * Render a guide as Markdown.
 *
 * @throws TypeError when it is no guide, such as what `buildGuide` gives for an unknown id.
 * @example
 * const guide = buildGuide(catalog, "at-night");
 * guide && renderMarkdown(guide).startsWith("# ");
 * // => true
 */
export function renderMarkdown(guide: GuideTree): string {
  requireGuide(guide);
  return writer.stringify(guideToMdast(guide, "markdown"));
}
