import type { Entry } from "../schema/entry.ts";
import type { Moved } from "../schema/moved.ts";
import { sayUnexpected } from "../words/say-unexpected.ts";
import type { Catalog } from "./catalog.ts";
import { followLinks } from "./follow-links.ts";
import { createFollower } from "./follow-moved.ts";
import { listEntriesById } from "./list-entries-by-id.ts";
import { findLostWarnings } from "./lost/find-lost-warnings.ts";

/** Say what became of an entry where it has another id now. */
function sayBecome(id: string, copy: Entry): string {
  return copy.id === id ? "" : ` (\`${id}\` has become it)`;
}

/**
 * Require that what took the place of an entry of the catalog beneath, or what that entry has become, warns of no less than the
 * entry did: what may be said in other words, such as harms, is counted and not read. The links of the entries must lead to the ids of today.
 *
 * @throws TypeError that names the entry, the field and what it was.
 */
export function requireKeptWarnings(
  base: Pick<Catalog, "entries" | "moved">,
  entries: readonly Entry[],
  moved: readonly Moved[],
): void {
  const follow = createFollower(entries, moved);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const was = new Map(listEntriesById(base).map(([id, entry]) => [id, followLinks(entry, follow)]));
  const sides = { before: (id: string) => was.get(id), after: (id: string) => byId.get(id) };
  for (const [id, entry] of was) {
    const copy = byId.get(follow(id));
    if (copy === undefined) {
      const given = moved.find((each) => each.id === id)?.movedTo;
      const expected = "the id of an entry of the catalog, since the one beneath would be lost";
      throw new TypeError(sayUnexpected({ given, argument: `${id}.movedTo`, expected }));
    }
    const [lost] = copy === entry ? [] : findLostWarnings(entry, copy, sides);
    if (lost === undefined) continue;
    const { field, given } = lost;
    const expected = `${lost.expected}${sayBecome(id, copy)}`;
    throw new TypeError(sayUnexpected({ given, argument: `${copy.id}.${field}`, expected }));
  }
}
