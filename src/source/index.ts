export type { FindPlace, Path } from "./find-yaml-place.ts";
export { type Limit, limits } from "./limits.ts";
export { type ParsedEntry, parseEntry, type SourceFile } from "./parse-entry.ts";
export type { Place } from "./problem.ts";
export { stringifyEntry } from "./stringify-entry.ts";
