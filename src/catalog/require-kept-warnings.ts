import type { Entry } from "../schema/entry.ts";
import type { Moved } from "../schema/moved.ts";
import { sayUnexpected } from "../words/say-unexpected.ts";
import { findLostWarning } from "./find-lost-warning.ts";

/**
 * Require that an entry which takes the place of another keeps the links by which warnings come.
 *
 * @throws TypeError that names the entry, the link and what it was.
 */
export function requireKeptWarnings(base: readonly Entry[], own: ReadonlyMap<string, Entry | Moved>): void {
  for (const entry of base) {
    const copy = own.get(entry.id);
    const lost = copy && !("movedTo" in copy) ? findLostWarning(entry, copy) : undefined;
    if (lost === undefined) continue;
    const { field, given, expected } = lost;
    throw new TypeError(sayUnexpected({ given, argument: `${entry.id}.${field}`, expected }));
  }
}
