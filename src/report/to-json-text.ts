/** Characters that JSON leaves as they are, though a terminal or a log may obey them. */
const unsafe =
  /[\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|\uDB40[\uDC00-\uDC7F]/g;

function toCodes(marks: string): string {
  return [...Array(marks.length).keys()]
    .map((at) => `\\u${marks.charCodeAt(at).toString(16).padStart(4, "0")}`)
    .join("");
}

/** Write a value as JSON that is safe to print: what it holds is the same, but no control character stands in it. */
export function toJsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2).replace(unsafe, toCodes)}\n`;
}
