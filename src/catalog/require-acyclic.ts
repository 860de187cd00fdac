import type { Entry } from "../schema/entry.ts";
import { sayUnexpected } from "../words/say-unexpected.ts";
import { ladders, leadsBack, readLadder } from "./leads-back.ts";

/**
 * Require that no entry is a part, a form or another version of itself, by whatever way.
 *
 * @throws TypeError that names the entry, the link, and where it leads.
 */
export function requireAcyclic(entries: readonly Entry[]): void {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const find = (id: string) => byId.get(id);
  for (const entry of entries) {
    for (const ladder of ladders) {
      if (!leadsBack(entry, ladder, find)) continue;
      const expected = `a way that does not lead back to \`${entry.id}\``;
      const argument = `${entry.id}.${ladder}`;
      throw new TypeError(sayUnexpected({ given: readLadder(entry, ladder), argument, expected }));
    }
  }
}
