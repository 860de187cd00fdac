import { catalog } from "../../generated/catalog.ts";
import { listEntries } from "../../src/catalog/list-entries.ts";
import type { Block } from "../../src/render/block.ts";
import { buildGuide } from "../../src/render/build-guide.ts";
import type { GuideTree } from "../../src/render/guide-tree.ts";
import type { Line } from "../../src/render/line.ts";

/** Every guide of the built-in catalog with its id, as rows of a test table. */
export const builtGuides: readonly (readonly [string, GuideTree])[] = listEntries(catalog, "guide").flatMap(
  ({ id }) => {
    const guide = buildGuide(catalog, id);
    return guide ? [[id, guide] as const] : [];
  },
);

/** List the blocks of a guide in their order. */
export function listBlocks(guide: GuideTree): readonly Block[] {
  return guide.sections.flatMap(({ blocks }) => blocks);
}

/** List the blocks of one type. */
export function blocksOfType<T extends Block["type"]>(guide: GuideTree, type: T): Extract<Block, { type: T }>[] {
  const isOfType = (block: Block): block is Extract<Block, { type: T }> => block.type === type;
  return listBlocks(guide).filter(isOfType);
}

/** List every line with sources inside a value. */
export function listLines(value: unknown): Line[] {
  if (typeof value !== "object" || value === null) return [];
  const isLine = (each: object): each is Line => "cites" in each && "text" in each;
  return [...(isLine(value) ? [value] : []), ...Object.values(value).flatMap(listLines)];
}
