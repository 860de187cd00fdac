import type { Root } from "hast";
import { sanitize } from "hast-util-sanitize";
import { toHast } from "mdast-util-to-hast";
import type { Block, RemedyBlock, StretchBlock } from "../render/block.ts";
import { guideToMdast } from "../render/guide-to-mdast.ts";
import type { GuideTree } from "../render/guide-tree.ts";
import { htmlSchema } from "../render/html-schema.ts";
import { renderPage } from "../render/render-page.ts";
import { listReaderTexts } from "./list-reader-texts.ts";

/** What the rows of the checklist look at: the guide as data, as HTML and as the texts that a reader meets. */
export interface AuditSubject {
  readonly guide: GuideTree;
  /** The sanitised HTML of the guide, as `renderHtml` writes it. */
  readonly html: Root;
  /** The whole page, as `renderPage` writes it. */
  readonly page: string;
  /** Paragraphs, list items, headings and cells, without the sources, in order. */
  readonly texts: readonly string[];
  readonly blocks: readonly Block[];
  readonly stretches: readonly StretchBlock[];
  readonly remedies: readonly RemedyBlock[];
  /** The day on which the audit is made, such as `2026-11-24`. */
  readonly today: string;
}

/** Look at a guide from every side that a row needs. */
export function createAuditSubject(guide: GuideTree, today: string): AuditSubject {
  const clean = sanitize(toHast(guideToMdast(guide, "html")), htmlSchema);
  const html: Root = clean.type === "root" ? clean : { type: "root", children: [] };
  const blocks = guide.sections.flatMap((section) => section.blocks);
  return {
    guide,
    html,
    page: renderPage(guide),
    texts: listReaderTexts(html),
    blocks,
    stretches: blocks.filter((block): block is StretchBlock => block.type === "stretch"),
    remedies: blocks.filter((block): block is RemedyBlock => block.type === "remedy"),
    today,
  };
}
