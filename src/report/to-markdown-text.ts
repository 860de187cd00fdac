import { plainLine } from "./plain-line.ts";

function toEntities(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{M} .,;/-]/gu, (mark) => `&#${mark.codePointAt(0) ?? 0};`);
}

/** Write words so that Markdown and GitHub take no part of them for markup, a link or the name of a person. */
function escapeWords(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>()#~!&]/g, (mark) => `\\${mark}`)
    .replaceAll("|", "&#124;")
    .replaceAll("@", "@<!-- -->");
}

/** Write a value as code in a cell of a table. */
function toCode(value: string): string {
  return /[|\\`]/.test(value) ? `<code>${toEntities(value)}</code>` : `\`${value}\``;
}

/**
 * Write a sentence with values in backticks as Markdown for a cell of a table. The values stay code, all else is plain text.
 *
 * @example
 * toMarkdownText("Unexpected `a|b`, expected *");
 * // => "Unexpected <code>a&#124;b</code>, expected \\*"
 */
export function toMarkdownText(sentence: string): string {
  const parts = plainLine(sentence).split("`");
  // Without a partner, the last backtick is a character like any other.
  const pairs = parts.length % 2 === 1 ? parts : [...parts.slice(0, -2), parts.slice(-2).join("`")];
  return pairs
    .map((part, index) => (index % 2 === 1 && part.trim() !== "" ? toCode(part) : escapeWords(part)))
    .join("");
}

/** Write a value as code in a sentence or a cell. */
export function toMarkdownCode(value: string): string {
  return toCode(plainLine(value));
}
