import { catalog, type Ids } from "../../generated/catalog.ts";
import { searchIndex } from "../../generated/search-index.ts";
import { searchWith } from "./create-search.ts";
import { readIndex } from "./open-index.ts";
import type { Search } from "./search-hit.ts";

/**
 * Search the built-in catalog for what a reader typed: best first. Typing errors, word beginnings and other names are
 * found. Its index was made when the package was built, of the same entries, so that it is not held against them again.
 *
 * @example
 * search("charley horse").slice(0, 1).map(({ entry }) => entry.id);
 * // => ["leg-cramps"]
 */
export const search: Search<Ids> = /* @__PURE__ */ searchWith(catalog, () => readIndex(searchIndex));
