import { location } from "vfile-location";
import type { Place } from "./problem.ts";

/** Turn a pair of offsets into a place. */
export type PlaceOf = (start: number, end: number) => Place;

const origin = { line: 1, column: 1 };

/** Turn offsets into `text` into places in a file in which `text` starts on line `firstLine`. */
export function textPlaces(text: string, firstLine: number): PlaceOf {
  const lines = location(text);
  const point = (offset: number) => {
    const { line, column } = lines.toPoint(Math.min(Math.max(offset, 0), text.length)) ?? origin;
    return { line: line + firstLine - 1, column };
  };
  return (start, end) => ({ start: point(start), end: point(Math.max(start, end)) });
}
