import type { Entry } from "../schema/entry.ts";
import type { Moved } from "../schema/moved.ts";
import type { Kind } from "../schema/vocabulary/kind.ts";
import type { Catalog, CatalogIds, EntryOf } from "./catalog.ts";
import { compareEntries } from "./compare-entries.ts";
import { freeze } from "./freeze.ts";

/** What a catalog says about itself. */
export interface CreateCatalogOptions {
  /** The version of the content. */
  readonly version?: string;
  /** The licence of the content, as an SPDX identifier. */
  readonly license?: string;
  /** Ids that were changed. */
  readonly moved?: readonly Moved[];
}

/**
 * Create a catalog from entries that were checked before, for example by `remedykit build`.
 * The entries are frozen and sorted; their own order does not matter.
 *
 * @throws TypeError when two entries share an id.
 * @example
 * const own = createCatalog([], { version: "1.0.0" });
 * own.version;
 * // => "1.0.0"
 */
export function createCatalog<I extends CatalogIds = CatalogIds>(
  entries: readonly EntryOf<I, Kind>[],
  { version = "0.0.0", license = "UNLICENSED", moved = [] }: CreateCatalogOptions = {},
): Catalog<I> {
  const seen = new Map<string, Entry | Moved>();
  for (const entry of [...entries, ...moved]) {
    const other = seen.get(entry.id);
    if (other)
      throw new TypeError(
        `Unexpected second entry \`${entry.id}\` (${other.kind}, ${entry.kind}), expected each id once`,
      );
    seen.set(entry.id, entry);
  }
  return freeze({ version, license, entries: [...entries].sort(compareEntries), moved: [...moved] });
}
