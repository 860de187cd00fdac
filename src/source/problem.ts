import type { Position } from "unist";

/** A place in a file: lines and columns start at 1, the end is exclusive. */
export type Place = Position;

/** How much a problem counts: an error must be mended, a warning needs the eyes of a reviewer, a note is a hint. */
export const severities = ["error", "warning", "note"] as const;

export type Severity = (typeof severities)[number];

/** Something wrong with a contribution, in the parts of its sentence. */
export interface Problem {
  readonly rule: string;
  /** An error, where nothing is said. */
  readonly severity?: Severity | undefined;
  readonly place: Place;
  /** What stands there, read after `Unexpected`. */
  readonly found: string;
  /** What should stand there, read after `expected`. */
  readonly expected: string;
  /** What to do, read after a comma. */
  readonly advice?: string | undefined;
  /** A sentence of background. */
  readonly note?: string | undefined;
  /** The values that would be right, where they can be listed. */
  readonly candidates?: readonly string[] | undefined;
}
