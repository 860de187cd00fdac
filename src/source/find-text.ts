import type { Path } from "./find-yaml-place.ts";
import type { ParsedEntry } from "./parse-entry.ts";
import type { Place } from "./problem.ts";

const special = /[\\^$.*+?()[\]{}|]/g;

/** Write a phrase as a pattern; where it has a space, a file may start a new line. */
function toPattern(phrase: string): RegExp {
  const words = phrase.split(/\s+/).map((word) => word.replace(special, "\\$&"));
  return new RegExp(words.join("\\s+"));
}

/** Find where a phrase stands in a value of a file: the place of the whole value, where it is written in another way. */
export function findText({ text = "", findPlace }: ParsedEntry, path: Path, phrase: string): Place {
  const place = findPlace(path);
  const { start, end } = place;
  const lines = text.split("\n").slice(start.line - 1, end.line);
  const last = lines.length - 1;
  const shown = lines.map((line, index) => (index === last ? line.slice(0, end.column - 1) : line)).join("\n");
  const found = toPattern(phrase).exec(shown.slice(start.column - 1));
  if (found === null) return place;
  const point = (offset: number) => {
    const before = shown.slice(0, offset).split("\n");
    return { line: start.line + before.length - 1, column: (before.at(-1) ?? "").length + 1 };
  };
  const from = start.column - 1 + found.index;
  return { start: point(from), end: point(from + found[0].length) };
}
