import type { Entry } from "../schema/entry.ts";

/** Find the id of the larger thing that an entry is a part or a form of: the group of a muscle, the broader condition. */
export function findWhole(entry: Entry | undefined): string | undefined {
  if (entry?.kind === "condition") return entry.broader;
  return entry?.kind === "muscle" ? entry.group : undefined;
}
