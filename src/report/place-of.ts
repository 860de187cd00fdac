import type { ContentMessage } from "../source/content-message.ts";

/** Where a message points: lines and columns start at 1, the end is exclusive and never before the start. */
export interface MessagePlace {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Get the place of a message; the start of the file, where it has none. */
export function placeOf({ place, line = 1, column = 1 }: ContentMessage): MessagePlace {
  if (!place || !("start" in place)) return { line, column, endLine: line, endColumn: column };
  const { start, end } = place;
  const isBefore = end.line < start.line || (end.line === start.line && end.column < start.column);
  const last = isBefore ? start : end;
  return { line: start.line, column: start.column, endLine: last.line, endColumn: last.column };
}
