import type { GuideTree } from "./guide-tree.ts";
import { pageStyle } from "./page-style.ts";
import { renderHtml } from "./render-html.ts";

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
 * @example
 * const guide = buildGuide(catalog, "at-night");
 * guide && renderPage(guide).includes('<html lang="en">');
 * // => true
 */
export function renderPage(guide: GuideTree, { style = pageStyle }: RenderPageOptions = {}): string {
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
