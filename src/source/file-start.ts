import type { Place } from "./problem.ts";

/** The place of what is wrong with a file as a whole: its start. */
export const fileStart: Place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
