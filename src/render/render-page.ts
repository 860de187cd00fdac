import { requireKnownFields } from "../catalog/require-known-fields.ts";
import { requireText } from "../catalog/require-text.ts";
import type { GuideTree } from "./guide-tree.ts";
import { pageStyle } from "./page-style.ts";
import { renderHtml } from "./render-html.ts";
import { requireGuide } from "./require-guide.ts";

/** Options of {@link renderPage}. */
export interface RenderPageOptions {
  /** The style sheet, put into the page as it is. It must not come from content. */
  readonly style?: string;
}

function escapeHtml(text: string): string {
  const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (mark) => escapes[mark] ?? mark);
}

/**
 * Render a guide as a whole page: no scripts, nothing loaded from elsewhere, readable on a phone and on paper.
 *
 * @throws TypeError when it is no guide, such as what `buildGuide` gives for an unknown id, or the style is no text.
 * @example
 * const guide = buildGuide(catalog, "at-night");
 * guide && renderPage(guide).includes('<html lang="en">');
 * // => true
 */
export function renderPage(guide: GuideTree, options: RenderPageOptions = {}): string {
  requireGuide(guide);
  requireKnownFields(options, ["style"]);
  const { style = pageStyle } = options;
  requireText(style, "options.style");
  return `<!doctype html>
<html lang="${guide.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(guide.title)}</title>
<meta name="description" content="${escapeHtml(guide.summary)}">
<style>
${style.replaceAll("</", "<\\/")}
</style>
</head>
<body>
<main>
${renderHtml(guide).trim()}
</main>
</body>
</html>
`;
}
