import type { MessagePlace } from "./place-of.ts";
import { plainLine } from "./plain-line.ts";
import { textWidth } from "./text-width.ts";

/** A line of a file as a terminal shows it, and the marks that stand below a place in it. */
export interface CodeFrame {
  readonly line: string;
  readonly marks: string;
}

/** The columns that a line may take, and those that stay before and after a place when it is cut. */
const longest = 100;
const before = 30;

/** Write a part of a line so that each character is seen and takes the columns that it seems to take. */
function show(text: string): string {
  return plainLine(text.replaceAll("\t", "  "));
}

/** Take characters from the start of a text, up to so many columns. */
function take(text: string, columns: number): string {
  let left = columns;
  let taken = "";
  for (const character of text) {
    left -= textWidth(show(character));
    if (left < 0) return taken;
    taken += character;
  }
  return taken;
}

/** Take characters from the end of a text, up to so many columns. */
function takeLast(text: string, columns: number): string {
  return [...take([...text].reverse().join(""), columns)].reverse().join("");
}

/**
 * Show the line of a place, with a mark below it. A long line is cut around the place.
 *
 * @returns undefined where the file has no such line, or nothing stands in it.
 */
export function codeFrame(lines: readonly string[], place: MessagePlace): CodeFrame | undefined {
  const whole = lines[place.line - 1];
  if (whole === undefined || whole.trim() === "") return undefined;
  const start = Math.min(place.column - 1, whole.length);
  const end = place.endLine > place.line ? whole.trimEnd().length : Math.min(place.endColumn - 1, whole.length);
  // A line may have a hundred thousand characters: what lies far from the place is never looked at.
  const near = whole.slice(Math.max(0, start - 2 * longest), start);
  const at = whole.slice(start, Math.max(start, end)).slice(0, 2 * longest);
  const rest = whole.slice(start + at.length).slice(0, 2 * longest);
  const isShort = start === near.length && textWidth(show(near + at + rest)) <= longest;
  const left = isShort ? near : takeLast(near, Math.max(before, longest - 2 - textWidth(show(at + rest))));
  const middle = isShort ? at : take(at, longest - 2 - textWidth(show(left)));
  const right = isShort ? rest : take(at.slice(middle.length) + rest, longest - 2 - textWidth(show(left + middle)));
  const cutBefore = start > left.length ? "…" : "";
  const cutAfter = start + middle.length + right.length < whole.length ? "…" : "";
  const from = `${cutBefore}${show(left)}`;
  return {
    line: `${from}${show(middle)}${show(right)}${cutAfter}`.trimEnd(),
    marks: `${" ".repeat(textWidth(from))}${"^".repeat(Math.max(1, textWidth(show(middle))))}`,
  };
}
