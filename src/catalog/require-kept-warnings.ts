import type { Entry } from "../schema/entry.ts";
import type { Moved } from "../schema/moved.ts";
import { sayUnexpected } from "../words/say-unexpected.ts";
import { findLostWarnings } from "./find-lost-warnings.ts";
import { followLinks } from "./follow-links.ts";
import { createFollower } from "./follow-moved.ts";

/**
 * Require that what took the place of an entry of the catalog beneath, or what that entry has become, warns of all that the
 * entry warned of. The links of the entries must lead to
 * the ids of today.
 *
 * @throws TypeError that names the entry, the field and what it was.
 */
export function requireKeptWarnings(base: readonly Entry[], entries: readonly Entry[], moved: readonly Moved[]): void {
  const follow = createFollower(entries, moved);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (const entry of base) {
    const copy = byId.get(follow(entry.id));
    if (copy === undefined) {
      const given = moved.find(({ id }) => id === entry.id)?.movedTo;
      const expected = "the id of an entry of the catalog, since the one beneath would be lost";
      const candidates = entries.filter(({ kind }) => kind === entry.kind).map(({ id }) => id);
      throw new TypeError(sayUnexpected({ given, argument: `${entry.id}.movedTo`, expected, candidates }));
    }
    const [lost] = copy === entry ? [] : findLostWarnings(followLinks(entry, follow), copy);
    if (lost === undefined) continue;
    const { field, given, expected } = lost;
    throw new TypeError(sayUnexpected({ given, argument: `${copy.id}.${field}`, expected }));
  }
}
