import type { Entry } from "../../src/schema/entry.ts";

export function makeEntries(count: number, kind?: "stretch" | "remedy"): Entry[];

export function makeVocabulary(): Entry[];
