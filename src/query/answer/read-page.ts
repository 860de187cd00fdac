import { sayUnexpected } from "../../words/say-unexpected.ts";

/** Which items of an answer are wanted. */
export interface Page {
  /** At most this many items. Everything else of the answer stays whole. Default: all. */
  readonly limit?: number | undefined;
  /** Leave out this many items, for the next page. Default 0. */
  readonly skip?: number | undefined;
}

/** The place of the first item that is wanted, and the place after the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

function requireWhole(given: number, argument: string, least: number): number {
  if (Number.isSafeInteger(given) && given >= least) return given;
  throw new RangeError(sayUnexpected({ given, argument, expected: `a whole number, at least ${least}` }));
}

/**
 * Read which items are wanted: the place of the first, and the place after the last.
 *
 * @throws RangeError when one is no whole number, or is too small.
 */
export function readPage({ limit, skip = 0 }: Page): Span {
  const start = requireWhole(skip, "skip", 0);
  return { start, end: limit === undefined ? Number.POSITIVE_INFINITY : start + requireWhole(limit, "limit", 1) };
}
