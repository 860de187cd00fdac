import type { Entry } from "../schema/entry.ts";
import type { Goal } from "../schema/vocabulary/goal.ts";
import { rankEntry } from "./rank-entry.ts";

/** Sort entries as `compareEntries` does, for the goals that are asked. Each is ranked once, so long lists are quick. */
export function sortEntries<E extends Entry>(entries: readonly E[], goals: readonly Goal[] = []): E[] {
  const ranked = entries.map((entry) => ({ entry, rank: rankEntry(entry, goals) }));
  ranked.sort((a, b) => a.rank - b.rank || (a.entry.id < b.entry.id ? -1 : 1));
  return ranked.map(({ entry }) => entry);
}
