import type { Entry } from "../schema/entry.ts";

/** The fields that lead from an entry to one of its own kind, step by step. */
export const ladders = ["broader", "group", "easier", "harder", "inBed", "seated"] as const;

export type Ladder = (typeof ladders)[number];

/** Read where a ladder leads from an entry. */
export function readLadder(entry: Entry, ladder: Ladder): string | undefined {
  const id: unknown = Object.hasOwn(entry, ladder) ? Reflect.get(entry, ladder) : undefined;
  return typeof id === "string" ? id : undefined;
}

/** Follow a ladder from entry to entry; tell whether it comes back to where it started. */
export function leadsBack(start: Entry, ladder: Ladder, find: (id: string) => Entry | undefined): boolean {
  const first = readLadder(start, ladder);
  if (first === undefined) return false;
  const seen = new Set<string>();
  for (let id: string | undefined = first; id !== undefined && !seen.has(id); ) {
    if (id === start.id) return true;
    seen.add(id);
    const entry = find(id);
    id = entry && readLadder(entry, ladder);
  }
  return false;
}
