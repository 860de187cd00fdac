import { type BodySection, bodySections } from "../schema/body-sections.ts";
import type { Kind } from "../schema/vocabulary/kind.ts";

/** Marks that may mean something in Markdown, spaces that may, and lines that start with anything but a word. */
const notPlain = /[*_~`[\]<>&\\|\t]|[ ]$|^ |^(?!## )[^\p{L}\d"'(“‘\n]/mu;

const step = /^\d{1,9}\. (?=[\p{L}\d"'(“‘])(?!\d{1,9}[.)](?:\s|$))/u;
const listMark = /^\d{1,9}[.)](?:\s|$)/;

/** The text of a paragraph or a step: its lines joined, as the Markdown parser and the plain text have it. */
function joinLines(lines: readonly string[]): string {
  return lines
    .join("\n")
    .replace(/\s*\n\s*/g, " ")
    .trim();
}

/** Read the blocks under one heading, or nothing where they are not what the heading holds. */
function readSection({ holds }: BodySection, lines: readonly string[]): string[] | undefined {
  const texts: string[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) texts.push(joinLines(open));
    open = [];
  };
  for (const line of lines) {
    if (line === "") close();
    else if (holds === "steps") {
      if (!step.test(line)) return undefined;
      texts.push(joinLines([line.replace(step, "")]));
    } else if (listMark.test(line)) return undefined;
    else open.push(line);
  }
  close();
  return texts;
}

/**
 * Read a plain body quickly: known headings, each once, over plain paragraphs or numbered lines. It gives the fields that
 * the Markdown parser gives, or nothing.
 *
 * @returns the texts by field, or undefined where the body is not plain or not right.
 */
export function readPlainBody(body: string, kind: Kind): Readonly<Record<string, readonly string[]>> | undefined {
  if (notPlain.test(body)) return undefined;
  const fields: Record<string, string[]> = {};
  let section: BodySection | undefined;
  let lines: string[] = [];
  const finish = (): boolean => {
    if (section === undefined) return lines.every((line) => line === "");
    const texts = readSection(section, lines);
    if (texts === undefined || texts.length === 0) return false;
    fields[section.field] = texts;
    return true;
  };
  for (const line of body.split("\n")) {
    if (!line.startsWith("## ")) lines.push(line);
    else {
      if (!finish()) return undefined;
      section = bodySections[kind].find(({ heading }) => line === `## ${heading}`);
      if (section === undefined || fields[section.field]) return undefined;
      lines = [];
    }
  }
  return finish() ? fields : undefined;
}
