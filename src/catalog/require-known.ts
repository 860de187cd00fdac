import type { Entry } from "../schema/entry.ts";
import { sayUnexpected } from "../words/say-unexpected.ts";
import type { Catalog } from "./catalog.ts";
import { getEntry } from "./get-entry.ts";

/**
 * Require the id of an entry, or one that was changed.
 *
 * @throws TypeError with the nearest id when no entry has it.
 */
export function requireKnown(catalog: Catalog, id: string): Entry {
  const entry = getEntry(catalog, id);
  if (entry) return entry;
  const candidates = catalog.entries.map((each) => each.id);
  throw new TypeError(sayUnexpected({ given: id, argument: "id", expected: "the id of an entry", candidates }));
}
