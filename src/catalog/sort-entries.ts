import type { Entry } from "../schema/entry.ts";
import { type Focus, noFocus } from "./focus.ts";
import { rankEntry } from "./rank-entry.ts";

/** Sort entries as `compareEntries` does, for what is asked. Each is ranked once, so long lists are quick. */
export function sortEntries<E extends Entry>(entries: readonly E[], focus: Focus = noFocus): E[] {
  const ranked = entries.map((entry) => ({ entry, rank: rankEntry(entry, focus) }));
  ranked.sort((a, b) => a.rank - b.rank || (a.entry.id < b.entry.id ? -1 : 1));
  return ranked.map(({ entry }) => entry);
}
