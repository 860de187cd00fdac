import { catalog } from "../../generated/catalog.ts";
import { auditGuide } from "../../src/audit/audit-guide.ts";
import type { Block } from "../../src/render/block.ts";
import { buildGuide } from "../../src/render/build-guide.ts";
import type { GuideSection, GuideTree, SectionRole } from "../../src/render/guide-tree.ts";

/** A day before the next review of every entry, so that no test of another row hangs on the day it runs. */
export const auditDay = "2026-11-24";

/** Build one of the real guides, for a test to break. */
export function buildRealGuide(id: "at-night" | "during-a-cramp" = "at-night"): GuideTree {
  const guide = buildGuide(catalog, id);
  if (!guide) throw new Error(`Unexpected guide \`${id}\`, expected one of the catalog`);
  return guide;
}

/** List the rows that a guide does not keep, each with its problems. */
export function listFailures(guide: GuideTree, today = auditDay): [number, readonly string[]][] {
  return auditGuide(guide, { today }).failed.map(({ row, problems }) => [row, problems]);
}

/** Put other sections in the place of the first one of a role; none leaves it out. */
export function changeSection(
  guide: GuideTree,
  role: SectionRole,
  change: (section: GuideSection) => readonly GuideSection[] = () => [],
): GuideTree {
  const place = guide.sections.findIndex((section) => section.role === role);
  const sections = guide.sections.flatMap((section, index) => (index === place ? change(section) : [section]));
  return { ...guide, sections };
}

/** Put other blocks in the place of those of a type; none leaves them out. */
export function changeBlocks<T extends Block["type"]>(
  guide: GuideTree,
  type: T,
  change: (block: Extract<Block, { type: T }>, index: number) => readonly Block[] = () => [],
): GuideTree {
  const isOfType = (block: Block): block is Extract<Block, { type: T }> => block.type === type;
  const all = guide.sections.flatMap(({ blocks }) => blocks.filter(isOfType));
  const sections = guide.sections.map((section) => ({
    ...section,
    blocks: section.blocks.flatMap((block) => (isOfType(block) ? change(block, all.indexOf(block)) : [block])),
  }));
  return { ...guide, sections };
}

/** Put other blocks in the place of the first one of a type. */
export function changeFirst<T extends Block["type"]>(
  guide: GuideTree,
  type: T,
  change: (block: Extract<Block, { type: T }>) => readonly Block[],
): GuideTree {
  return changeBlocks(guide, type, (block, index) => (index === 0 ? change(block) : [block]));
}

/** Say something more at the end of a guide. */
export function addText(guide: GuideTree, text: string): GuideTree {
  return changeSection(guide, "about", (section) => [
    { ...section, blocks: [...section.blocks, { type: "paragraph", line: { text, cites: [] } }] },
  ]);
}
