import type { BodySection } from "../schema/body-sections.ts";
import { type Block, readMarkdown, sayNode } from "./list-blocks.ts";

const mark = /^[ \t]*(\d{1,9}[.)])[ \t]*/;

/** A block with its spaces tidied, and the same in its canonical form. */
export interface TidyBlock {
  readonly spaced: string;
  readonly text: string;
}

function trim(line: string): string {
  return line.replace(/^[ \t]+|[ \t]+$/g, "");
}

function trimEnd(line: string): string {
  return line.replace(/[ \t]+$/, "");
}

/** Tell whether a text still reads as one paragraph that says the same. */
function isSameParagraph(text: string, says: string): boolean {
  const [node, ...others] = readMarkdown(text).children;
  return node?.type === "paragraph" && others.length === 0 && sayNode(node) === says;
}

function tidyParagraph({ lines, says }: Block): string {
  if (lines.every((line) => line === trim(line))) return lines.join("\n");
  const forms = [lines.map(trim).join("\n"), lines.map(trimEnd).join("\n")];
  return forms.find((text) => isSameParagraph(text, says)) ?? lines.join("\n");
}

/** Write a step after its number, with further lines below its first word. */
function writeStep({ lines: [first = "", ...others] }: Block, number: string): string {
  const lead = " ".repeat(number.length + 1);
  const rest = others.map(trim).filter((line) => line !== "");
  return [trimEnd(`${number} ${first.replace(mark, "")}`), ...rest.map((line) => lead + line)].join("\n");
}

/**
 * Tidy one block of a body. Its words stay as they are, line by line.
 *
 * @param section what the heading stands for, where it is known.
 * @param number which step it is.
 */
export function tidyBlock(block: Block, section: BodySection | undefined, number: number): TidyBlock {
  const whole = block.lines.join("\n");
  if (block.type === "paragraph") {
    const text = tidyParagraph(block);
    return { spaced: text, text };
  }
  if (section && block.type === "heading" && block.says === block.heading) {
    const isSpaced = trim(whole) === `## ${section.heading}`;
    return { spaced: isSpaced ? trim(whole) : whole, text: `## ${section.heading}` };
  }
  if (section?.holds === "steps" && block.type === "step") {
    const [, own = ""] = mark.exec(whole) ?? [];
    return { spaced: writeStep(block, own), text: writeStep(block, `${number}.`) };
  }
  return { spaced: whole, text: whole };
}
