import remarkHtml from "remark-html";
import { unified } from "unified";
import { guideToMdast } from "./guide-to-mdast.ts";
import type { GuideTree } from "./guide-tree.ts";
import { htmlSchema } from "./html-schema.ts";
import { requireGuide } from "./require-guide.ts";

const writer = unified().use(remarkHtml, { sanitize: htmlSchema }).freeze();

/**
 * Render a guide as a fragment of HTML, sanitised: headings, paragraphs, lists and links only. Classes start with
 * `remedykit-`; see `renderPage` for a whole page with a style sheet.
 *
 * @throws TypeError when it is no guide, such as what `buildGuide` gives for an unknown id.
 * @example
 * const guide = buildGuide(catalog, "at-night");
 * guide && renderHtml(guide).startsWith("<h1>");
 * // => true
 */
export function renderHtml(guide: GuideTree): string {
  requireGuide(guide);
  return writer.stringify(guideToMdast(guide, "html"));
}
