import type { Entry } from "../schema/entry.ts";
import type { Evidence } from "../schema/evidence.ts";
import { findMainEvidence } from "./find-headline.ts";
import { rankEntry } from "./rank-entry.ts";

/**
 * Sort entries as `compareEntries` does, by the evidence that decides for what is asked. Each is ranked once, so long lists
 * are quick.
 */
export function sortEntries<E extends Entry>(
  entries: readonly E[],
  headlineOf: (entry: E) => Evidence | undefined = findMainEvidence,
): E[] {
  const ranked = entries.map((entry) => ({ entry, rank: rankEntry(entry, headlineOf(entry)) }));
  ranked.sort((a, b) => a.rank - b.rank || (a.entry.id < b.entry.id ? -1 : 1));
  return ranked.map(({ entry }) => entry);
}
