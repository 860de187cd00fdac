import { findText } from "../source/find-text.ts";
import type { Path } from "../source/find-yaml-place.ts";
import type { ParsedEntry } from "../source/parse-entry.ts";
import type { Place } from "../source/problem.ts";

/** How many characters tell one place of a text from another. */
const enough = 60;

function isSame(a: Place, b: Place): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.column === b.start.column &&
    a.end.line === b.end.line &&
    a.end.column === b.end.column
  );
}

function isBefore(a: Place["start"], b: Place["start"]): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}

/** Find where the words between two offsets of a text stand in its file: the same words may stand there twice. */
export function findSpan(file: ParsedEntry, path: Path, text: string, from: number, to: number): Place {
  const whole = file.findPlace(path);
  const first = () => findText(file, path, text.slice(from, Math.min(to, from + enough)));
  // What the file writes in another way is not found, and has the place of the whole value.
  const find = (start: number, end: number) => {
    const place = start < end ? findText(file, path, text.slice(start, end)) : whole;
    return isSame(place, whole) ? undefined : place;
  };
  const start = find(Math.max(from - enough, 0), from)?.end ?? first().start;
  const end = find(Math.max(to - enough, 0), to)?.end ?? first().end;
  return isBefore(start, end) ? { start, end } : first();
}
