import type { Entry } from "../schema/entry.ts";
import type { Catalog } from "./catalog.ts";
import { createFollower } from "./follow-moved.ts";

/** List the ids of a catalog, those that were changed included, each with the entry that it leads to. */
export function listEntriesById({
  entries,
  moved,
}: Pick<Catalog, "entries" | "moved">): readonly (readonly [string, Entry])[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const follow = createFollower(entries, moved);
  return [...entries, ...moved].flatMap(({ id }) => {
    const entry = byId.get(follow(id));
    return entry ? [[id, entry] as const] : [];
  });
}
