import { type BodySection, bodySections } from "../schema/body-sections.ts";
import type { Kind } from "../schema/vocabulary/kind.ts";
import { type Block, listBlocks } from "./list-blocks.ts";
import type { Tidied } from "./tidied.ts";
import { tidyBlock } from "./tidy-block.ts";

/** Find the section that a heading stands for: the same words, whatever their case. Of two such headings neither does. */
function findSection(kind: Kind, heading: string, blocks: readonly Block[]): BodySection | undefined {
  const words = heading.toLowerCase();
  const same = blocks.filter((block) => block.type === "heading" && block.heading.toLowerCase() === words);
  if (same.length !== 1) return undefined;
  return bodySections[kind].find((section) => section.heading.toLowerCase() === words);
}

/** Tell whether a block is a step beside a list that a person has to mend first: its number may be right. */
function isUncounted({ type, heading }: Block, blocks: readonly Block[]): boolean {
  return type === "step" && blocks.some((other) => other.type === "list" && other.heading === heading);
}

/** Put blocks together: steps below each other, a blank line between all others. */
function join(blocks: readonly Block[], texts: readonly string[]): string {
  const parts = texts.map((text, index) => {
    const isNextStep = blocks[index]?.type === "step" && blocks[index - 1]?.type === "step";
    return `${isNextStep ? "" : "\n"}${text}\n`;
  });
  return parts.join("");
}

/** What the blocks of a body say, whatever the case of their headings. */
function sayBlocks(blocks: readonly Block[]): string {
  const parts = blocks.map(({ type, says }) => [type, type === "heading" ? says.toLowerCase() : says]);
  return JSON.stringify(parts);
}

/**
 * Tidy the body of an entry: blank lines, spaces at the ends of lines, known headings, numbers of steps. Words stay as they
 * are, line by line.
 *
 * @returns undefined where the body would not read the same afterwards.
 */
export function tidyBody(body: string, kind: Kind): Tidied | undefined {
  const blocks = listBlocks(body);
  let number = 0;
  const tidied = blocks.map((block) => {
    number = block.type === "step" ? number + 1 : block.type === "heading" ? 0 : number;
    const section = isUncounted(block, blocks) ? undefined : findSection(kind, block.heading, blocks);
    return tidyBlock(block, section, number);
  });
  const spaced = join(
    blocks,
    tidied.map((each) => each.spaced),
  );
  const text = join(
    blocks,
    tidied.map((each) => each.text),
  );
  const isMended = (type: Block["type"]) =>
    tidied.some((each, index) => blocks[index]?.type === type && each.spaced !== each.text);
  const fixed = [
    ...(spaced !== body ? ["spacing"] : []),
    ...(isMended("heading") ? ["headings"] : []),
    ...(isMended("step") ? ["step numbers"] : []),
  ];
  if (text === body) return { text, fixed: [] };
  return sayBlocks(listBlocks(text)) === sayBlocks(blocks) ? { text, fixed } : undefined;
}
